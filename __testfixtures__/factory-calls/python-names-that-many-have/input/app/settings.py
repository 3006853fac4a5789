LIMIT = 4
kept = {}
