thing = True
