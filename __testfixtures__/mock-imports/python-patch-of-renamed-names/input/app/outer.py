from app.barrel import Renamed as Again

made = Again()
