import app.decorated
