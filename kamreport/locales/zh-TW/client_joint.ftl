### 客戶版聯合計畫：成果核算、合約時間線、檢查點、里程碑、風險徵兆與簽署欄。

plan-sums = { $gained ->
    [0] { $n } 個有數值的目標{ EACH($n) }尚無進展
    [all] { $n } 個有數值的目標均有進展
   *[other] { $n } 個有數值的目標中，{ $gained } 個有進展
}
plan-sum-gained = 已改善
plan-sum-wanted = 需改善
plan-sum-way = 已改善 / 需改善
plan-sums-note = 「已改善」為目前值與起點之差，「需改善」為目標值與起點之差；向好的方向均計為正數。

client-plan-line = { $soon ->
    [0] 未來十二個月內 { $n } 份合約{ EACH($n) }不到期
    [1] 未來十二個月內 { $n } 份合約中有 1 份{ $renews ->
        [0] 到期
       *[other] 到期並自動續約
    }
   *[other] 未來十二個月內 { $n } 份合約中有 { $soon } 份到期{ $renews ->
        [0] { "" }
       *[other] ，其中 { $renews } 份自動續約
    }
}
client-plan-line-end = { $state ->
    [open] 無固定期限
    [renews] { $day }，自動續約
   *[ends] { $day }
}
client-plan-line-note = 彩色：到期終止；灰色：自動續約或無固定期限。{ $notice ->
    [True] 菱形為通知期限。
   *[other] { "" }
}
client-plan-today = 今天
client-plan-annual = 年金額
client-plan-converted = 以其他幣別約定的金額，按合約起始日匯率換算。

client-plan-checkpoints = 檢查點：各季末應達到的數值
client-plan-checkpoints-note = 由目前值等速推進至目標值；目前值未知時，自約定之日的起點算起。每季結束後的會面中對照檢查。

client-plan-quarter = 季
client-plan-both = 雙方
client-plan-goal-due = 目標：{ $goal }
client-plan-count = { $n } 項行動{ $late ->
    [0] { "" }
   *[other] ，其中 { $late } 項逾期
}
client-plan-milestones = { $n ->
    [0] { $period }沒有需要完成的事項
   *[other] { $period }末之前需完成 { $n } 項行動
}

client-plan-rhythm = { $layer }{ $rhythm }
client-plan-year = { $rhythms ->
    [none] 已安排 { $n } 次會面
   *[other] 約定的會面節奏：{ $rhythms }
}
client-plan-year-note = 彩色：已安排；灰色：按約定節奏應舉行、日期待定；間隔不足一個月的不在圖中標出。

plan-risk-sign = 徵兆
plan-sign-ending = 到 { $day }仍無書面約定
plan-sign-behind = 未達到下一個檢查點
plan-sign-unmeasured = 到 { $day }仍無數值
plan-sign-unserved = 到 { $day }仍無明確負責人和期限的行動
plan-sign-late = 到 { $day }仍未完成
plan-sign-level = 到 { $day }仍未定下日期

client-plan-agreement = 雙方確認
client-plan-agreement-lead = { $again ->
    [none] 雙方確認本計畫（截至 { $day }）。
   *[other] 雙方確認本計畫（截至 { $day }），並訂於 { $again }再次檢視。
}
client-plan-sign-for = 代表
client-plan-sign-name = 姓名
client-plan-sign-role = 職稱
client-plan-sign-lead = 客戶經理
client-plan-sign-day = 日期
client-plan-sign-hand = 簽名

client-voice-others = 其他意見（貴公司同事的原話）
client-topic-proposals = 我們的建議
client-topic-agree = { $state ->
    [notice] 在通知截止日 { $day }之前議定條款。
    [late] 剩餘時間已不足以從容簽訂新合約，請盡快議定到期後的過渡安排。
   *[end] 在 { $day }之前議定條款，即到期前一個半月。
}
client-topic-lead = 本公司由{ $ours }主導洽談；貴公司建議由{ $theirs }參與。
client-topic-steps = { $n ->
    [0] 目前沒有針對該目標的行動：雙方各確定一項。
   *[other] 目前有 { $n } 項行動針對該目標：優先推進最有成效的一項。
}
client-topic-decide = { $day ->
    [none] 在下次會面時決定，並明確負責人和期限。
   *[other] 在 { $day }的會面中決定，並明確負責人和期限。
}
client-topic-pace = { $state ->
    [all] 按目前的進度，到 { $day }可以達成。
   *[part] 按目前的進度，到 { $day }將完成 { $reach }。
}
