// 1: everybody goes past it
