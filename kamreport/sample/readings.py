"""How the names in the sample's tables read in each language: the table names."""

from collections.abc import Iterable, Iterator

from kamreport.sample.products import products
from kamreport.sample.texts import LANGUAGES

Row = dict[str, object]
Said = tuple[str, str, str]  # in English, Simplified and Traditional Chinese

CATEGORIES: tuple[Said, ...] = (
    ("Motors", "电机", "馬達"),
    ("Gearboxes", "减速机", "減速機"),
    ("Controllers", "控制器", "控制器"),
    ("Linear Motion", "直线运动", "線性傳動"),
    ("Sensors", "传感器", "感測器"),
    ("Spare Parts", "备件", "備品"),
    ("Services", "服务", "服務"),
)
PRODUCTS: tuple[Said, ...] = (
    ("servo motor", "伺服电机", "伺服馬達"),
    ("asynchronous motor", "异步电机", "感應馬達"),
    ("torque motor", "力矩电机", "力矩馬達"),
    ("planetary gearbox", "行星减速机", "行星減速機"),
    ("bevel gearbox", "锥齿轮减速机", "傘齒輪減速機"),
    ("worm gearbox", "蜗杆减速机", "蝸輪減速機"),
    ("servo drive", "伺服驱动器", "伺服驅動器"),
    ("frequency inverter", "变频器", "變頻器"),
    ("motion controller", "运动控制器", "運動控制器"),
    ("linear axis", "直线模组", "線性模組"),
    ("ball screw", "滚珠丝杠", "滾珠螺桿"),
    ("electric cylinder", "电动缸", "電動缸"),
    ("rotary encoder", "旋转编码器", "旋轉編碼器"),
    ("proximity sensor", "接近传感器", "近接感測器"),
    ("vibration sensor", "振动传感器", "振動感測器"),
    ("torque transducer", "扭矩传感器", "扭力感測器"),
    ("brake kit", "制动器套件", "煞車套件"),
    ("seal set", "密封件套装", "油封組"),
    ("connector cable", "连接电缆", "連接線"),
    ("fan unit", "风扇单元", "風扇單元"),
    ("gear set", "齿轮组", "齒輪組"),
    ("commissioning, days", "现场调试（天）", "現場試車（天）"),
    ("maintenance visit", "上门维护", "到廠維護"),
    ("operator training", "操作员培训", "操作人員訓練"),
    (
        "Meridian Pulse monitoring, 10 drives",
        "Meridian Pulse 状态监测（10台驱动器）",
        "Meridian Pulse 狀態監測（10台驅動器）",
    ),
    ("gearbox overhaul", "减速机大修", "減速機大修"),
)
INDUSTRIES: tuple[Said, ...] = (
    ("Automotive", "汽车", "汽車"),
    ("Machine Building", "机械制造", "機械製造"),
    ("Food and Beverage", "食品饮料", "食品飲料"),
    ("Logistics", "物流", "物流"),
    ("Semiconductors", "半导体", "半導體"),
    ("Packaging", "包装", "包裝"),
    ("Medical Technology", "医疗器械", "醫療器材"),
    ("Renewable Energy", "可再生能源", "再生能源"),
)
REGIONS: tuple[Said, ...] = (
    ("DACH", "德奥瑞", "德奧瑞"),
    ("Northern Europe", "北欧", "北歐"),
    ("Southern Europe", "南欧", "南歐"),
    ("North America", "北美", "北美"),
    ("Greater China", "大中华区", "大中華區"),
)
COUNTRIES: tuple[Said, ...] = (
    ("Germany", "德国", "德國"),
    ("Austria", "奥地利", "奧地利"),
    ("Switzerland", "瑞士", "瑞士"),
    ("Sweden", "瑞典", "瑞典"),
    ("Norway", "挪威", "挪威"),
    ("Denmark", "丹麦", "丹麥"),
    ("Finland", "芬兰", "芬蘭"),
    ("Netherlands", "荷兰", "荷蘭"),
    ("United Kingdom", "英国", "英國"),
    ("France", "法国", "法國"),
    ("Italy", "意大利", "義大利"),
    ("Spain", "西班牙", "西班牙"),
    ("United States", "美国", "美國"),
    ("Canada", "加拿大", "加拿大"),
    ("China", "中国", "中國"),
    ("Taiwan", "台湾", "台灣"),
    ("Hong Kong", "香港", "香港"),
)
CITIES: tuple[Said, ...] = (
    ("Shanghai", "上海", "上海"),
    ("Hefei", "合肥", "合肥"),
    ("Ningbo", "宁波", "寧波"),
    ("Changzhou", "常州", "常州"),
    ("Chengdu", "成都", "成都"),
    ("Wuxi", "无锡", "無錫"),
    ("Hangzhou", "杭州", "杭州"),
    ("Shenzhen", "深圳", "深圳"),
    ("Suzhou", "苏州", "蘇州"),
    ("Chongqing", "重庆", "重慶"),
    ("Qingdao", "青岛", "青島"),
    ("Taichung", "台中", "台中"),
    ("Hsinchu", "新竹", "新竹"),
    ("Kaohsiung", "高雄", "高雄"),
)
STAGES: tuple[Said, ...] = (
    ("Qualification", "商机评估", "商機評估"),
    ("Needs analysis", "需求分析", "需求分析"),
    ("Proposal", "方案报价", "提案報價"),
    ("Negotiation", "商务谈判", "商務議價"),
    ("Won", "赢单", "成交"),
    ("Lost", "丢单", "失單"),
)
FEATURES: tuple[Said, ...] = (
    ("dashboard", "仪表板", "儀表板"),
    ("alerts", "报警", "警示"),
    ("reports", "报表", "報表"),
)
QUOTED = ("praise", "mixed", "blame", "blame_delivery")
"""What customers said themselves stands in their own words."""


def rows(tables: dict[str, list[Row]]) -> list[Row]:
    """A row for each name that stands in the tables and reads differently in some language."""
    there = {value for listed in tables.values() for row in listed for value in row.values()}
    found: dict[str, dict[str, str]] = {}
    for said in _every():
        readings = dict(zip(LANGUAGES, said, strict=True))
        for name in said:
            known = found.setdefault(name, {})
            known |= {one: text for one, text in readings.items() if text != name and one not in known}
    return [{"name": name, **known} for name, known in found.items() if known and name in there]


def _every() -> Iterator[Said]:
    """Everything with a reading: groups and products, places, stages and features, what people write."""
    yield from CATEGORIES
    yield from _products()
    for listed in (INDUSTRIES, REGIONS, COUNTRIES, CITIES, STAGES, FEATURES):
        yield from listed
    english, simplified, traditional = LANGUAGES.values()
    for key in english:
        if (key not in QUOTED and not key.startswith("note_")) or key == "note_account":
            yield from zip(english[key], simplified[key], traditional[key], strict=True)


def _products() -> Iterable[Said]:
    """Each product in its size."""
    said = {one[0]: one for one in PRODUCTS}
    for product in products():
        code, size, kind = product.name.split(" ", 2)
        _, simplified, traditional = said[kind]
        yield product.name, f"{code} {size} {simplified}", f"{code} {size} {traditional}"
