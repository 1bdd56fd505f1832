### 指標卡中變動的把握程度。

tile-range = { $noise ->
    [usual] 在通常波動範圍內
    [clear] 超出通常波動範圍
   *[unknown] {""}
}
tile-chance = { $noise ->
    [usual] 以此類成交規模，仍在隨機波動範圍內
    [clear] 以此類成交規模，超出隨機波動範圍
   *[unknown] {""}
}
