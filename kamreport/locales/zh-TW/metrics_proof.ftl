### 驗證、分配與落實類指標：未提供數值的原因、分類名稱與計算方法。

withheld-past = 過去沒有任何一季同時具備先前一年與其後兩季的訂單
withheld-no-scores = 當時沒有客戶有健康度分數
withheld-lost-accounts = { $n ->
    [0] 沒有客戶流失
   *[other] 僅有 { $n } 家客戶流失
}，至少需要 { $least } 家
withheld-kept-accounts = { $n ->
    [0] 沒有客戶留存
   *[other] 僅有 { $n } 家客戶留存
}，至少需要 { $least } 家
withheld-alarms = { $n ->
    [0] 沒有警示
   *[other] 僅有 { $n } 次警示
}，至少需要 { $least } 次
withheld-no-owners = 客戶均未填寫客戶經理
withheld-no-own-meetings = 最近十二個月沒有客戶經理與這些客戶會面的紀錄
withheld-no-stake = 沒有該客戶的價值資料
withheld-no-actions-due = 這段時間沒有到期的行動
withheld-no-objectives-due = 這段時間沒有到期的目標
withheld-no-objectives-known = 未填寫目標的達成值
withheld-no-plans = 沒有行動或目標資料
withheld-no-plan-group = 該組沒有可比較營收的客戶
withheld-actions-few = { $n ->
    [0] 沒有到期的行動
   *[other] 僅有 { $n } 項到期的行動
}，至少需要 { $least } 項

metric-backtest = 健康度回測
metric-owners = 客戶經理記分卡
metric-allocation = 拜訪分配
metric-effect = 上期計畫成效

backtest-better = 優於簡單規則
backtest-not_better = 未能證明優於簡單規則
backtest-chance = 未能證明優於隨機猜測
backtest-worse = 不如簡單規則
backtest-too_little = 資料太少，無法判斷
backtest-score-health = 健康度
backtest-score-recency = 僅看沉寂時間
backtest-score-trend = 僅看營收趨勢
owner-component-nps = NPS
owner-component-retention = 總留存率
owner-component-growth = 成長
owner-component-cadence = 會面節奏
owner-component-plan = 準時完成行動
owner-standing-above = 高於整體
owner-standing-below = 低於整體
owner-standing-within = 差異在誤差範圍內
allocation-reason-risk = 營收高而健康度偏弱
allocation-reason-growth = 有成長空間
allocation-reason-promise = 補足等級承諾
allocation-reason-short = 時間不足以兌現全部承諾
allocation-reason-elsewhere = 用於別處分量更重
allocation-reason-same = 不變

method-backtest = 回測依當時已知的資料重建過去各季末的健康度，再看其後兩季的結果：沒有任何訂單，或營收比前一年同樣的兩季下降至少 30%。ROC 曲線下面積（AUC）為流失客戶的分數低於留存客戶的機率：0.5 等於隨機，1 為完全區分。健康度須在同一批樣本上優於兩條簡單規則：相對本身節奏的沉寂時間，以及營收的變化。
method-owners = 記分卡彙整每位客戶經理名下客戶的 NPS（30%）、總留存率（25%）、成長（20%）、會面節奏（15%）與準時完成的行動（10%），各依固定級距換算為 0 至 100 分後加權平均。未知的部分不計入，其餘權重相應放大；已知權重不足一半時不提供總分。與整體的差異只有超出誤差時才會指出。
method-allocation = 拜訪分配把每位客戶經理過去十二個月與自己客戶的高層及管理層會面次數重新分配給這些客戶，依據的是一條經驗法則：營收乘以（1 − 健康度/100），加上成長空間的五分之一乘以契合度/100，拜訪次數愈多，每次的分量愈小。這只是分配時間的權重，既不是處於風險中的金額，也不是預測，未經過去資料檢驗。時間允許時不低於等級承諾。
method-effect = 計畫成效把本期到期的承諾與實際結果對照：準時完成的行動、達到目標值的目標，以及期初已有計畫的客戶與沒有計畫的客戶的營收年增變化。有無計畫的客戶本就不同，差異不代表計畫的作用。
