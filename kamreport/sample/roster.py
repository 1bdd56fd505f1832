"""The sixty accounts of the sample, largest first, and where they are."""

import math
from dataclasses import dataclass
from datetime import date
from statistics import NormalDist

from kamreport.sample.stories import ORDINARY, STORIES, Story

MEDIAN_REVENUE = 770_000  # EUR a year, of an ordinary account
SPREAD = 1.09  # deviation of its logarithm: the largest of 56 then has about 12 % of all revenue
BUYERS = 56

COUNTRIES = {
    "Germany": ("DACH", "EUR", "en", "german"),
    "Austria": ("DACH", "EUR", "en", "german"),
    "Switzerland": ("DACH", "EUR", "en", "german"),
    "Sweden": ("Northern Europe", "EUR", "en", "nordic"),
    "Norway": ("Northern Europe", "EUR", "en", "nordic"),
    "Denmark": ("Northern Europe", "EUR", "en", "nordic"),
    "Finland": ("Northern Europe", "EUR", "en", "nordic"),
    "Netherlands": ("Northern Europe", "EUR", "en", "dutch"),
    "United Kingdom": ("Northern Europe", "EUR", "en", "english"),
    "France": ("Southern Europe", "EUR", "en", "french"),
    "Italy": ("Southern Europe", "EUR", "en", "italian"),
    "Spain": ("Southern Europe", "EUR", "en", "spanish"),
    "United States": ("North America", "USD", "en", "english"),
    "Canada": ("North America", "USD", "en", "english"),
    "China": ("Greater China", "CNY", "zh-CN", "mainland"),
    "Taiwan": ("Greater China", "USD", "zh-TW", "taiwan"),
    "Hong Kong": ("Greater China", "USD", "zh-TW", "taiwan"),
}
"""Region, currency, language and kind of personal names of each country."""

_LONG = (
    "Compañía Mediterránea de Equipamiento Industrial y Soluciones Integrales de Automatización "
    "para el Envasado de Alimentos y Bebidas, Sociedad Anónima"
)

# identifier, name, parent, industry, country, city, customer since (year-month)
_ROSTER = (
    ("A1001", "Nordhalde Gruppe SE", "", "Automotive", "Germany", "Esslingen", "2009-03"),
    ("A1002", "Halvard Intralogistik AB", "", "Logistics", "Sweden", "Göteborg", "2011-09"),
    ("A1003", "Valcoeur Médical S.A.", "", "Medical Technology", "France", "Grenoble", "2012-01"),
    ("A1004", "Brightwater Bottling Corp.", "", "Food and Beverage", "United States", "Milwaukee", "2014-06"),
    ("A1005", "苏州恒越精密机械有限公司", "A1014", "Machine Building", "China", "苏州", "2015-04"),
    ("A1006", "合肥晶曜半导体设备有限公司", "", "Semiconductors", "China", "合肥", "2021-05"),
    ("A1007", "Gruppo Valdoro S.p.A.", "", "Packaging", "Italy", "Bologna", "2010-02"),
    ("A1008", "Ostermann Windkraft GmbH", "", "Renewable Energy", "Germany", "Bremerhaven", "2013-10"),
    ("A1009", "Larkspur Conveyor Systems Inc.", "", "Logistics", "United States", "Columbus", "2016-08"),
    ("A1010", "新竹晶岳半導體設備股份有限公司", "", "Semiconductors", "Taiwan", "新竹", "2017-03"),
    (
        "A1011",
        "Brenner & Söhne Maschinenbau GmbH",
        "",
        "Machine Building",
        "Germany",
        "Reutlingen",
        "2008-05",
    ),
    ("A1012", "Nordhalde Getriebewerk GmbH", "A1001", "Automotive", "Germany", "Chemnitz", "2010-11"),
    ("A1013", "Ångström Förpackning AB", "", "Packaging", "Sweden", "Malmö", "2015-01"),
    ("A1014", "恒越集团股份有限公司", "", "Machine Building", "China", "无锡", "2014-09"),
    ("A1015", "Alpquell Getränketechnik AG", "", "Food and Beverage", "Switzerland", "Winterthur", "2012-07"),
    ("A1016", "Halvard Automation Inc.", "A1002", "Logistics", "United States", "Atlanta", "2018-02"),
    ("A1017", "宁波海岳自动化股份有限公司", "", "Machine Building", "China", "宁波", "2018-10"),
    ("A1018", "Tiberina Robotica S.r.l.", "", "Automotive", "Italy", "Torino", "2016-04"),
    ("A1019", "Fjellvind Energi AS", "", "Renewable Energy", "Norway", "Bergen", "2017-06"),
    ("A1020", "深圳市云拓智能装备有限公司", "", "Logistics", "China", "深圳", "2019-03"),
    ("A1021", "Kestermann Medizintechnik GmbH", "", "Medical Technology", "Germany", "Tuttlingen", "2013-02"),
    ("A1022", "Solvika Battericeller AB", "", "Automotive", "Sweden", "Västerås", "2026-01"),
    ("A1023", "NA Robotics", "", "Machine Building", "Canada", "Waterloo", "2019-11"),
    ("A1024", "Envases del Turia S.A.", "", "Packaging", "Spain", "Valencia", "2014-03"),
    ("A1025", "台中鼎鋒精密工業股份有限公司", "", "Machine Building", "Taiwan", "台中", "2018-05"),
    ("A1026", "上海诺德哈德汽车零部件有限公司", "A1001", "Automotive", "China", "上海", "2019-06"),
    ("A1027", "Laiterie des Trois Vallées", "", "Food and Beverage", "France", "Rennes", "2015-09"),
    ("A1028", "Van der Meulen Sorteertechniek B.V.", "", "Logistics", "Netherlands", "Eindhoven", "2016-10"),
    ("A1029", 'Schmidt & "Partner" <Antriebe> GmbH', "", "Machine Building", "Austria", "Linz", "2017-01"),
    ("A1030", "Cascadia Wafer Tools LLC", "", "Semiconductors", "United States", "Portland", "2019-04"),
    ("A1031", "青岛沃锦食品机械有限公司", "", "Food and Beverage", "China", "青岛", "2019-08"),
    ("A1032", "Valdoro Ibérica S.L.", "A1007", "Packaging", "Spain", "Zaragoza", "2018-09"),
    ("A1033", "Zellweger Präzision AG", "", "Medical Technology", "Switzerland", "Solothurn", "2011-05"),
    ("A1034", "香港維港物流自動化有限公司", "", "Logistics", "Hong Kong", "香港", "2020-01"),
    ("A1035", "Kymijoki Paperi Oy", "", "Packaging", "Finland", "Kouvola", "2014-11"),
    (
        "A1036",
        _LONG,
        "",
        "Food and Beverage",
        "Spain",
        "Barcelona",
        "2018-03",
    ),
    ("A1037", "Havelwind Turbinen GmbH", "", "Renewable Energy", "Germany", "Potsdam", "2019-02"),
    ("A1038", "Pennine Actuation Ltd", "", "Machine Building", "United Kingdom", "Leeds", "2015-06"),
    ("A1039", "杭州栖云包装科技有限公司", "", "Packaging", "China", "杭州", "2020-04"),
    ("A1040", "Weißensee Lackieranlagen GmbH", "", "Automotive", "Germany", "Berlin", "2013-07"),
    ("A1041", "Officine Sant'Elmo S.r.l.", "", "Machine Building", "Italy", "Brescia", "2016-12"),
    ("A1042", "Jyllandia Mejeriteknik A/S", "", "Food and Beverage", "Denmark", "Aarhus", "2017-09"),
    ("A1043", "Great Basin Solar Trackers Inc.", "", "Renewable Energy", "United States", "Reno", "2021-02"),
    ("A1044", "高雄港禾冷鏈物流股份有限公司", "", "Logistics", "Taiwan", "高雄", "2020-10"),
    ("A1045", "Rheinauer Feinkost KG", "", "Food and Beverage", "Germany", "Düsseldorf", "2018-06"),
    ("A1046", "成都蓉康医疗器械有限公司", "", "Medical Technology", "China", "成都", "2021-07"),
    ("A1047", "Éoliennes du Ponant SARL", "", "Renewable Energy", "France", "Brest", "2020-03"),
    ("A1048", "恒越传动（重庆）有限公司", "A1014", "Automotive", "China", "重庆", "2021-03"),
    ("A1049", "Prairie Crest Packaging Co.", "", "Packaging", "United States", "Omaha", "2019-10"),
    ("A1050", "Tegernauer Halbleiter GmbH", "", "Semiconductors", "Germany", "Dresden", "2021-09"),
    ("A1051", "Hospitec Lariana S.r.l.", "", "Medical Technology", "Italy", "Como", "2018-01"),
    ("A1052", "Kaltenberg Fördertechnik GmbH", "", "Logistics", "Austria", "Graz", "2020-06"),
    ("A1053", "Thameside Diagnostics Ltd", "", "Medical Technology", "United Kingdom", "Reading", "2019-05"),
    ("A1054", "Maple Hollow Foods Ltd.", "", "Food and Beverage", "Canada", "Guelph", "2021-04"),
    ("A1055", "Groenewoud Kassenbouw B.V.", "", "Renewable Energy", "Netherlands", "Venlo", "2022-02"),
    ("A1056", "Steirische Seilbahntechnik GmbH", "", "Machine Building", "Austria", "Leoben", "2022-05"),
    ("A1057", "常州风澜新能源科技有限公司", "", "Renewable Energy", "China", "常州", ""),
    ("A1058", "Lémanique Instruments SA", "", "Medical Technology", "Switzerland", "Lausanne", ""),
    ("A1059", "香港匯嶺半導體設備有限公司", "", "Semiconductors", "Hong Kong", "香港", ""),
    ("A1060", "Rocío Hernández e Hijos, Envases S.L.", "", "Packaging", "Spain", "Sevilla", ""),
)

_OWNERS = {
    "DACH": ("Anna Keller", "Tobias Brandt"),
    "Northern Europe": ("Ingrid Solberg",),
    "Southern Europe": ("Matteo Ricci", "Claire Dubois"),
    "Greater China": ("陈思远",),
    "North America": ("James Whitfield",),
}


@dataclass(frozen=True)
class Client:
    """One account as the generator knows it: what is told of it, its size, and its story."""

    account_id: str
    name: str
    parent_id: str
    industry: str
    region: str
    country: str
    city: str
    language: str
    currency: str
    people: str
    owner: str
    since: date | None
    rank: int
    revenue: float
    story: Story

    @property
    def buys(self) -> bool:
        """True for everyone but prospects."""
        return self.revenue > 0

    @property
    def weight(self) -> str:
        """How much attention it gets: key, middle or small."""
        return "key" if self.rank <= 12 else "middle" if self.rank <= 28 else "small"


def clients() -> list[Client]:
    """All accounts, largest first."""
    return [_client(rank, *row) for rank, row in enumerate(_ROSTER, 1)]


def _client(
    rank: int, account_id: str, name: str, parent: str, industry: str, country: str, city: str, since: str
) -> Client:
    region, currency, language, people = COUNTRIES[country]
    owners = _OWNERS[region] if language != "zh-TW" else ("林雅婷",)
    point = NormalDist().inv_cdf(1 - (rank - 0.3) / (BUYERS + 0.4)) if rank <= BUYERS else None
    return Client(
        account_id=account_id,
        name=name,
        parent_id=parent,
        industry=industry,
        region=region,
        country=country,
        city=city,
        language=language,
        currency=currency,
        people=people,
        owner=owners[rank % len(owners)],
        since=date.fromisoformat(f"{since}-02") if since else None,
        rank=rank,
        revenue=MEDIAN_REVENUE * math.exp(SPREAD * point) if point is not None else 0.0,
        story=STORIES.get(account_id, ORDINARY),
    )
