### 指标卡中变动的把握程度。

tile-range = { $noise ->
    [usual] 在正常波动范围内
    [clear] 超出正常波动范围
   *[unknown] {""}
}
tile-chance = { $noise ->
    [usual] 仍在随机波动范围内
    [clear] 超出随机波动范围
   *[unknown] {""}
}
pipeline-same = 与上期持平
pipeline-aside = 另有 { $n } 行商机数据无法使用，未计入；原因见末页。
