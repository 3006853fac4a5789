def retry(**settings):
    return settings
