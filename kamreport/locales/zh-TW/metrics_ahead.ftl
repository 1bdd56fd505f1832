### 前瞻指標：未提供數值的原因、名稱與計算方法。

withheld-own-gaps = { $n ->
    [0] 本身沒有訂貨間隔
   *[other] 本身僅有 { $n } 個訂貨間隔
}，至少需要 { $least } 個
withheld-irregular = 訂貨間隔過於不規律，無法推估日期
withheld-repeats = { $n ->
    [0] 沒有重複下單
   *[other] 僅有 { $n } 次重複下單
}，至少需要 { $least } 次
withheld-silent = 沉寂時間之久，已超出其本身節奏所能解釋的範圍
withheld-no-repeat = 尚無重複下單
withheld-repeat-buyers = { $n ->
    [0] 沒有客戶重複購買
   *[other] 僅有 { $n } 家客戶重複購買
}，至少需要 { $least } 家
withheld-no-maximum = 現有訂單不足以確定購買模型
withheld-beaten = 對最近半年的預測，購買模型不如各客戶本身的下單頻率準確
withheld-dependent = 購買頻率與單次金額相關，不符合模型前提（相關係數 { $r }%，上限 { $most }%）
withheld-retention = { $n ->
    [0] 一年前沒有客戶
   *[other] 一年前僅有 { $n } 家客戶
}，至少需要 { $least } 家
withheld-quarters = 訂單僅涵蓋完整的 { $n } 季，至少需要 { $least } 季
withheld-inactive = 最近十二個月沒有下單
withheld-losses = { $n ->
    [0] 過去沒有流失或下滑
   *[other] 過去僅有 { $n } 例流失或下滑
}，至少需要 { $least } 例
withheld-trials = { $n ->
    [0] 沒有歷史樣本可供檢驗
   *[other] 僅有 { $n } 個歷史樣本可供檢驗
}，至少需要 { $least } 個
withheld-calibration = 過去各季的實際結果與估計的機率不符
withheld-trial-quarters = 排序僅能以過去 { $n } 季檢驗，至少需要 { $least } 季（目前 AUC { $auc }，95% 區間 { $low } 至 { $high }；最好的簡單規則 { $rule }）
withheld-ranking = 在過去各季的檢驗中，此排序區分流失客戶的能力不優於隨機或簡單規則（AUC { $auc }，95% 區間 { $low } 至 { $high }，0.50 即為隨機；最好的簡單規則 { $rule }）
withheld-no-industry = 所屬產業不明
withheld-no-industries = 沒有一家客戶註明所屬產業
withheld-most-peers = { $n ->
    [0] 各產業除客戶本身外沒有其他客戶有購買
   *[other] 各產業除客戶本身外最多只有 { $n } 家客戶有購買
}，至少需要 { $least } 家
withheld-pair-accounts = { $n ->
    [0] 沒有客戶購買產品
   *[other] 僅有 { $n } 家客戶購買產品
}，至少需要 { $least } 家
withheld-peers = { $n ->
    [0] 同產業沒有客戶有購買
   *[other] 同產業僅有 { $n } 家客戶有購買
}，至少需要 { $least } 家

rhythm-not_due = 未到期
rhythm-overdue = 逾期
rhythm-late = 嚴重逾期
buying-model = 購買模型
buying-rhythm = 本身頻率
outlook-naive = 去年同季數值
outlook-smoothing = 指數平滑
churn-probability = 機率
churn-rank = 僅供排序

metric-rhythm = 採購節奏
metric-buying = 預期購買
metric-lifetime_value = 客戶終身價值
metric-outlook = 營收展望
metric-churn_risk = 流失風險
metric-white_space = 空白商機

method-rhythm = 下一筆訂單預計在上次下單之後一個通常間隔到來：通常間隔為客戶本身各下單日之間間隔的平均值，至少需要三個間隔。95% 區間假設間隔服從 Gamma 分布，已知間隔愈少，區間愈寬。過了預計日期為逾期，過了區間終點為嚴重逾期。
method-buying = 預期購買為客戶在未來 13 週與 52 週內預計的下單天數，採用 BG/NBD 模型（Fader、Hardie 與 Lee，2005）：將每家客戶的下單頻率與最近一次下單時間與所有客戶對照，其中一部分客戶會停止購買。若模型在本資料上沒有明確的最佳解，或對最近半年的預測不如各客戶本身的下單頻率準確，則沿用本身頻率。
method-lifetime-value = 客戶終身價值為客戶訂單在未來 12 個月與 36 個月內預計帶來的毛利，按每年 10% 折現：預期下單天數乘以每個下單日的預期金額（Gamma-Gamma 模型，Fader 與 Hardie，2013），再乘以毛利率。若購買頻率與每次金額相關，則不提供數值。
method-outlook = 營收展望為最近一個完整季之後四季的預期營收，附 80% 與 95% 區間。只有當指數平滑對本資料中保留的各季的預測優於「與去年同季相同」這項簡單規則時，才採用指數平滑，否則採用該簡單規則。
method-churn-risk = 流失風險為客戶在未來兩季內不再下單，或營收比去年同期的兩季下降至少 30% 的可能性。此估計從本資料過去各季學習，依據為沉寂時間與本身節奏之比、營收趨勢、下單頻率與會面次數；只有在過去各季得到驗證時才稱為機率，也只有排序經得起過去各季檢驗時才據以排序，否則不作評價。
method-white-space = 空白商機為客戶沒有購買、而同產業客戶中至少一半購買的產品類別，資料取最近十二個完整月份。預期營收為購買該類別的同業在此類別上的支出占比（優先採用荷包占有率）的中位數，乘以該客戶的總額。產品關聯規則說明購買某產品的客戶還購買什麼，並列出確切的家數；只在相同月份成套購買的產品不計入。
