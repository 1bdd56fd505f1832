### 重点客户：哪些无法评定，哪些仅凭规模，哪些领先不足。

key-unjudged-worth = { $n } 家价值未知
key-unjudged-worthless = { $n } 家近十二个月没有带来营收
key-unjudged-young = { $n } 家一年前没有营收，无从得知增长
key-unjudged-few = { $n } 家其他资料太少
key-accounts-unjudged = 另有 { $n } 家可评的分值不足 40%，无法评定：{ $why }。
key-accounts-size-alone = 另有 { $n } 家仅凭规模达到 { $bound } 分，没有其他理由，因此不予建议。
key-accounts-judged = 分数按已知部分折算，此处为全部规则分值的 { $share }。
key-accounts-contested = 另有 { $n } 个分组的第一名与第二名差距不明显，因此未列出。
withheld-lead = 领先第二名仅 { $points } 个百分点，不超出正常波动
