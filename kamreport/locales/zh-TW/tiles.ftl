### 指標卡中變動的把握程度。

tile-range = { $noise ->
    [usual] 在正常波動範圍內
    [clear] 超出正常波動範圍
   *[unknown] {""}
}
tile-chance = { $noise ->
    [usual] 仍在隨機波動範圍內
    [clear] 超出隨機波動範圍
   *[unknown] {""}
}
pipeline-same = 與上期持平
pipeline-aside = 另有 { $n } 列商機資料無法使用，未計入；原因見末頁。
