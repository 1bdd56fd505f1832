"""Names of people, by where they live; given name first, but family name first in Chinese."""

from kamreport.sample.dice import Dice

_GIVEN = {
    "german": "Jürgen Katrin Stefan Birgit Lukas Monika Andreas Sabine Florian Heike Markus Nadine Ulrich",
    "nordic": "Lars Astrid Mikael Sanna Erik Kirsten Jonas Åsa Henrik Maija Søren Linnea Olav Päivi",
    "dutch": "Pieter Marloes Bram Anouk Sander Femke Joost Lieke Ruud Esther",
    "english": "Karen Michael Priya Daniel Susan Marcus Olivia Brian Hannah Luis Emily Gregory Denise Owen",
    "french": "Étienne Camille Laurent Sophie Benoît Aurélie Thierry Élodie Pascal Margaux",
    "italian": "Giulia Marco Francesca Lorenzo Chiara Davide Elena Stefano Paola Nicolò",
    "spanish": "Lucía Javier Marta Íñigo Carmen Álvaro Nuria Sergio Pilar Andrés",
}
_FAMILY = {
    "german": "Hofmann Brückner Lindner Pfeiffer Engel Schröder Vogt Baumgartner Kühn Seidel Rothe Winkler",
    "nordic": "Lindqvist Hansen Nyström Dahl Korhonen Berglund Aasen Mortensen Sjöberg Virtanen Holm Ekström",
    "dutch": "Visser Dijkstra Bakker Kuipers Hoekstra Vermeer Postma Mulder",
    "english": "Whitaker Coleman Nair Bradford Osborne Delgado Fletcher Gallagher Hughes Sinclair Tran",
    "french": "Lefèvre Moreau Garnier Chevalier Roussel Perrin Blanchard Fabre",
    "italian": "Bianchi Ferraro Colombo Marchetti Galli Rinaldi Conti Moretti",
    "spanish": "Navarro Ibáñez Molina Ortega Vidal Serrano Peña Castro",
}
_HAN = {
    "mainland": (
        "王李张刘陈杨赵黄周吴徐孙马胡郭",
        "志强 丽娜 建国 晓燕 伟 海涛 静怡 文博 雪梅 俊杰 思敏 国栋 婷婷 明哲 雨桐",
    ),
    "taiwan": (
        "陳林黃張李吳劉蔡楊許鄭謝郭洪",
        "志豪 淑芬 建宏 雅慧 冠宇 怡君 宗翰 佳穎 家豪 美玲 俊傑 欣怡 承恩 詩涵",
    ),
}


def person(people: str, dice: Dice) -> str:
    """A person's name."""
    if people in _HAN:
        families, given = _HAN[people]
        return dice.pick(families) + dice.pick(given.split())
    return f"{dice.pick(_GIVEN[people].split())} {dice.pick(_FAMILY[people].split())}"
