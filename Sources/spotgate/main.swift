print("spotgate")
