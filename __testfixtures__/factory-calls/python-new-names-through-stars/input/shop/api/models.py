class Manager:
    name = "the manager of the models"
