### 驗證、分配與落實類章節：回測、記分卡、拜訪分配、計畫成效。

portfolio-backtest = 健康度有多可靠
backtest-lead-none = 無法以本資料的過去檢驗健康度：{ $why }。
backtest-lead-few = 樣本太少，無法判斷分數的好壞（{ $why }）：目前只宜作為排序參考，不宜當作預測。
backtest-lead = { $verdict ->
    [better] 健康度通過了本資料過去的檢驗：它能把後來流失的客戶與留下的客戶區分開來（曲線下面積 { $area }，區間 { $low } 至 { $high }；0.5 等於隨機），而且優於兩條簡單規則。
    [not_better] 健康度對流失的預判優於隨機（曲線下面積 { $area }，區間 { $low } 至 { $high }；0.5 等於隨機），但未能證明優於簡單規則：{ $rule ->
        [recency] 只看相對本身節奏的沉寂時間，效果可能相當。
       *[other] 只看營收趨勢，效果可能相當。
    }
    [worse] { $rule ->
        [recency] 只看相對本身節奏的沉寂時間
       *[other] 只看營收趨勢
    }，對流失的預判明顯優於健康度（健康度曲線下面積 { $area }，區間 { $low } 至 { $high }；0.5 等於隨機）：在修訂權重之前，請以該規則為準。
   *[chance] 在本資料的過去，未能證明健康度對流失的預判優於隨機（曲線下面積 { $area }，區間 { $low } 至 { $high }；0.5 等於隨機）：不要僅憑它做決定。
}
backtest-lead-cases = 以過去 { $looks } 個時點{ $looks ->
    [1] {""}
   *[other] （相隔半年）
}回測，{ $n } 個樣本中{ $events ->
    [0] 沒有流失。
   *[other] 有 { $events } 個以流失告終。
}
backtest-lead-alarms = { $alarms ->
    [0] 此前沒有客戶處於「高風險」。
   *[other] 其中 { $hits } 個事先處於「高風險」；處於「高風險」的樣本總共 { $alarms } 個。
}
backtest-auc = ROC 曲線下面積
backtest-auc-scale = 0.5 等於隨機，1 為完全區分
backtest-event-rate = 流失樣本占比
backtest-hit-rate = 事先有警示的流失
backtest-false-alarms = 未應驗的警示
backtest-areas = { $verdict ->
    [better] 健康度高於兩條簡單規則
    [worse] { $name }比健康度更能說明問題
    [not_better] 健康度優於隨機，但未明顯高於簡單規則
   *[chance] 健康度與隨機無法區分
}
backtest-areas-note = ROC 曲線下面積及 95% 區間；0.5 等於隨機。健康度的領先幅度只在該規則同樣已知的樣本上成對計算。
backtest-column-score = 分數
backtest-column-area = 面積
backtest-column-interval = 95% 區間
backtest-column-cases = 樣本
backtest-column-same = 同樣本健康度
backtest-column-ahead = 健康度領先
backtest-bands-few = 目前的流失：{ $counts }
backtest-band-count = 「{ $band }」{ $n } 個中 { $events } 個
backtest-bands = { $apart ->
    [yes] 「{ $worst }」樣本的流失率為 { $high }，「{ $best }」為 { $low }
    [wrong] 「{ $best }」樣本的流失率（{ $low }）反而高於「{ $worst }」（{ $high }）
   *[no] 「{ $worst }」（{ $high }）與「{ $best }」（{ $low }）的流失率沒有明顯差異
}
backtest-band = { $share }（{ $n } 個中 { $events } 個）
backtest-band-interval = { $band } { $interval }
backtest-bands-note = 其後兩季內流失的樣本占比，依先前所處的級別。95% 區間：{ $intervals }。
backtest-note = 樣本為回測時點之前兩季內有購買的客戶。其後兩季沒有任何訂單，或營收比前一年同樣的兩季下降至少 { $fall }，即計為流失。分數只用當時已知的資料；年度採購額、策略判斷與聯絡人立場沒有日期，未予採用；合約到期日以目前資料為準。分數採用目前的權重。同一客戶會出現在多次回看中，區間已考慮這一點。

portfolio-owners = 客戶經理記分卡
owners-lead = { $n } 位客戶經理負責 { $accounts } 家客戶，整體得分為 { $score } 分（滿分 100 分）。
owners-lead-unscored = { $n } 位客戶經理負責 { $accounts } 家客戶；已知資料太少，不提供總分。
owners-apart-none = { $n } 位可比較的得分{ EACH($n) }未與整體明顯拉開：彼此的差異在誤差之內，不構成排名。
owners-apart = { $above ->
    [none] {""}
   *[other] 明顯高於整體：{ $above }。
}{ $below ->
    [none] {""}
   *[other] 明顯低於整體：{ $below }。
}
owners-unequal = 各人負責的客戶不同，一家大客戶就可能左右得分：記分卡用來開啟對話，而不是下結論。
owners-table = 記分卡（依姓名排列）
owners-column-score = 得分
owners-column-interval = 區間
owners-column-nps = NPS（問卷）
owners-column-plan = 準時行動（到期）
owners-column-standing = 與整體相比
owners-whole = 全部客戶經理
owners-note = 權重：{ $weights }。資料為十二個月；留存率、成長與會面節奏以其名下客戶計算。未知的部分不計入平均。得分的區間對全部客戶經理同時成立（95%）；不足五家客戶時沒有區間。
owners-intervals = 各項指標的 95% 區間
owners-others = 另有 { $n } 位未列出。
owners-value = { $value }（{ $n }）

portfolio-allocation = 拜訪時間的分配建議
allocation-lead = 十二個月內，客戶經理與自己的客戶進行了 { $capacity } 次高層與管理層會面；各等級承諾的總數為 { $promised } 次。{ $short ->
    [0] 時間足以兌現全部承諾。
   *[other] { $all ->
        [yes] { $n } 位客戶經理的時間{ EACH($n) }不足以兌現全部承諾。
       *[no] { $n } 位客戶經理中有 { $short } 位的時間少於承諾。
    }
}
allocation-lead-moves = { $moved ->
    [0] 依下文的經驗法則，目前的拜訪無需調整。
   *[other] 在各人自己的客戶之間調整其中 { $moved } 次，可以依下文的經驗法則把時間更多用在分量更重的客戶上。
}
allocation-visits = 已進行的拜訪
allocation-promised = 承諾的拜訪
allocation-moved = 建議調整
allocation-moves = { $more ->
    [0] 建議減少拜訪的客戶
   *[other] { $more } 家客戶建議增加拜訪，首先是{ $first }
}
allocation-column-today = 已進行
allocation-column-promised = 承諾
allocation-column-proposed = 建議
allocation-column-change = 變化
allocation-column-weight = 權重
allocation-column-why = 原因
allocation-others = 另有 { $n } 項較小的調整未列出。
allocation-note = 權重為該客戶依經驗法則在其客戶經理時間中所占的比例：營收 × （1 − 健康度/100），加上成長空間的 { $growth } × 契合度/100；既不是處於風險中的金額，也不是預測。最初的拜訪分量最重：達到等級承諾的次數涵蓋權重的 63%，兩倍則為 86%。法則與曲線皆為假設，並非測得。時間不足時，每家客戶至少保留承諾的 { $floor }，且不超過承諾與目前次數中的較大者。

portfolio-effect = 上期計畫落實得如何
effect-lead-actions = { $n ->
    [0] { $period }沒有到期的行動。
   *[other] { $period }到期的 { $n } 項行動中，準時完成 { $kept } 項（{ $share }），逾期完成 { $late } 項，尚未完成 { $open } 項。
}
effect-lead-objectives = 到期的 { $n } 項目標中，達成 { $met } 項{ $unknown ->
    [0] 。
   *[other] ，另有 { $unknown } 項沒有結果紀錄。
}
effect-lead-groups = { $clear ->
    [yes] 有計畫的 { $with } 家客戶營收較去年同期變動 { $one }，沒有計畫的 { $without } 家變動 { $other }。有計畫的客戶是特意選出的，因此不能據此推斷原因。
    [no] 有計畫的 { $with } 家客戶營收較去年同期變動 { $one }，沒有計畫的 { $without } 家變動 { $other }；差異在誤差範圍內。
   *[unknown] 有計畫的 { $with } 家客戶營收較去年同期變動 { $one }，沒有計畫的 { $without } 家變動 { $other }；客戶太少，無法判斷是否有差異。
}
effect-lead-tiers = 有計畫的客戶中，{ $up ->
    [0] 沒有等級上升的
   *[other] { $up } 家等級上升
}，{ $down ->
    [0] 沒有下降的
   *[other] { $down } 家下降
}；沒有計畫的客戶中，{ $up_without ->
    [0] 沒有等級上升的
   *[other] { $up_without } 家等級上升
}，{ $down_without ->
    [0] 沒有下降的。
   *[other] { $down_without } 家下降。
}
effect-actions-tile = 準時完成的行動
effect-objectives-tile = 達成的目標
effect-open-tile = 尚未完成的行動
effect-open-note = { $late ->
    [0] 沒有逾期完成的行動
   *[other] 另有 { $late } 項逾期完成
}
effect-planned-tile = 有計畫的客戶
effect-planned-note = 期初，共 { $n } 家客戶
effect-late = { $n } 項行動未準時完成{ $open ->
    [0] {""}
   *[other] ，其中 { $open } 項至今未完成
}
effect-column-title = 行動
effect-column-who = 負責人
effect-column-due = 到期日
effect-column-days = 逾期天數
effect-column-outcome = 結果
effect-outcome-open = 未完成
effect-outcome-late = 逾期
effect-outcome-met = 達成
effect-outcome-missed = 未達成
effect-outcome-unknown = 未知
effect-goals = 到期目標：{ $n } 項中達成 { $met } 項
effect-column-goal = 目標
effect-column-baseline = 起點
effect-column-target = 目標值
effect-column-actual = 達成值
effect-column-progress = 完成進度
effect-groups = 有計畫與沒有計畫的客戶營收：不代表因果
effect-column-group = 客戶
effect-column-count = 數量
effect-column-then = 去年同期
effect-column-now = 本期
effect-column-growth = 年增率
effect-column-interval = 95% 區間
effect-group-plan = 有計畫
effect-group-no_plan = 沒有計畫
effect-others = 另有 { $n } 項未列出。
