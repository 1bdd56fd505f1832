### 重點客戶：哪些無法評定，哪些僅憑規模，哪些領先不足。

key-unjudged-worth = { $n } 家價值不明
key-unjudged-worthless = { $n } 家近十二個月沒有帶來營收
key-unjudged-young = { $n } 家一年前沒有營收，無從得知成長
key-unjudged-few = { $n } 家其他資料太少
key-accounts-unjudged = 另有 { $n } 家可評的分數不足 40%，無法評定：{ $why }。
key-accounts-size-alone = 另有 { $n } 家僅憑規模達到 { $bound } 分，沒有其他理由，因此不予建議。
key-accounts-judged = 分數依已知部分換算，此處為全部規則分數的 { $share }。
key-accounts-contested = 另有 { $n } 個分組的第一名與第二名差距不明顯，因此未列出。
withheld-lead = 領先第二名僅 { $points } 個百分點，不超出正常波動
