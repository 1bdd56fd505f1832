### 指标卡中变动的把握程度。

tile-range = { $noise ->
    [usual] 在通常波动范围内
    [clear] 超出通常波动范围
   *[unknown] {""}
}
tile-chance = { $noise ->
    [usual] 以此类成交规模，仍在随机波动范围内
    [clear] 以此类成交规模，超出随机波动范围
   *[unknown] {""}
}
