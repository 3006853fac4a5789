REGISTRY = ["plugins"]
