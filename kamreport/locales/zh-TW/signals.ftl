### 預警、依據與因應措施。

severity-critical = 緊急
severity-high = 高
severity-medium = 中
severity-low = 低

warning-name-cadence-missed = 會面頻率不足
warning-name-competitor = 出現競爭對手
warning-name-critical-ticket = 緊急案件逾時
warning-name-delivery-falling = 交貨下滑
warning-name-detractor = 批評者評分
warning-name-external-event = 外部事件
warning-name-mix-narrowing = 採購品類收窄
warning-name-order-overdue = 訂單逾期未到
warning-name-payment-overdue = 付款逾期
warning-name-reference-withdrawn = 推薦撤回
warning-name-renewal = 續約未啟動
warning-name-repeat-complaints = 客訴反覆
warning-name-revenue-falling = 營收連降
warning-name-satisfaction-falling = 滿意度下滑
warning-name-sponsor = 支持者離任或失聯
warning-name-strategy-meeting = 策略會議未開

warning-cadence-missed = { $layer }會面近十二個月應有 { $due } 次，{ $kept ->
    [0] 一次未開
   *[other] 僅開 { $kept } 次
}{ $n ->
    [1] 。
   *[other] ；另有層級同樣不足。
}
warning-competitor = { $state ->
    [lost] { $named ->
        [yes] 有 { $name } 參與競爭的商機失單。
       *[no] 有競爭對手參與的商機失單。
    }
    [told] { $named ->
        [yes] 競爭對手正在接觸該客戶，包括 { $name }。
       *[no] 競爭對手正在接觸該客戶。
    }
   *[open] { $n ->
        [1] { $name } 正在爭取一個進行中的商機。
       *[other] { $n } 個進行中的商機出現競爭對手，包括 { $name }。
    }
}
warning-critical-ticket = { $n ->
    [1] 一件緊急案件超過承諾時限仍未解決，已開 { $days } 天（自 { $day }）。
   *[other] { $n } 件緊急案件超過承諾時限仍未解決，最早一件已開 { $days } 天（自 { $day }）。
}
warning-delivery-falling = 本期準時足量交貨率降至 { $now }（n = { $n }），先前十二個月為 { $before }。
warning-detractor = { $n ->
    [1] { $who ->
        [executive] 一位高層不願推薦我們：{ $day } 給 { $score } 分（滿分 10 分）。
       *[other] 一位聯絡人不願推薦我們：{ $day } 給 { $score } 分（滿分 10 分）。
    }
   *[other] { $n } 位聯絡人不願推薦我們，最低 { $score } 分（滿分 10 分{ $who ->
        [executive] ，來自高層
       *[other] { "" }
    }，{ $day }）。
}
warning-external-event = { $n ->
    [1] { $kind }（{ $day }）。
   *[other] 近 90 天有 { $n } 起事件，最近一起為{ $kind }（{ $day }）。
}
warning-mix-narrowing = { $n ->
    [1] 以往定期採購的{ $name }，已 { $months } 個月未採購
   *[other] 以往定期採購的{ $name }等 { $n } 個品類，已 { $months } 個月未採購
}；當時占營收 { $share }。
warning-order-overdue = 已 { $days } 天沒有訂單；平時{ $gap ->
    [0] 每天
    [1] 每天
   *[other] 約每 { $gap } 天
}一單{ $rare ->
    [yes] ，間隔很少超過 { $most } 天。
   *[no] 。
}
warning-payment-overdue = { $n ->
    [1] 一張發票逾期 { $days } 天：{ $owed }。
   *[other] { $n } 張發票逾期超過 { $over } 天，合計 { $owed }，最久 { $days } 天。
}
warning-reference-withdrawn = 客戶於 { $day } 撤回推薦或案例。
warning-renewal = { $n ->
    [1] 一份合約將於 { $day } 到期
   *[other] { $n } 份合約即將到期，最早為 { $day }
}（{ $days ->
    [0] 今天
   *[other] { $days } 天後
}），尚無續約商機{ $valued ->
    [yes] ；年化金額 { $worth }。
   *[no] 。
}
warning-repeat-complaints = { $days } 天內 { $n } 起客訴{ $tested ->
    [yes] ，超出偶然範圍
   *[no] { "" }
}{ $escalated ->
    [yes] ；其中有升級處理者。
   *[no] 。
}
warning-revenue-falling = 營收連續 { $n } 期下滑，由 { $first } 降至 { $last }（減少 { $loss }），超出平常波動範圍。
warning-satisfaction-falling = { $measure ->
    [csat] 滿意評價占比降至 { $now }（n = { $n }），先前十二個月為 { $before }。
   *[nps] NPS 降至 { $now }（n = { $n }），先前十二個月為 { $before }。
}
warning-sponsor = { $state ->
    [left] 一位支持者於 { $day } 離任；{ $known ->
        [no] 尚餘何人沒有紀錄。
       *[yes] { $n ->
            [0] 已無其他支持者。
           *[other] 尚餘 { $n } 位。
        }
    }
   *[silent] { $n ->
        [1] 我方支持者已 { $days } 天沒有會面或往來（自 { $day }）。
       *[other] { $n } 位支持者已 { $days } 天均無會面或往來（自 { $day }）。
    }
}
warning-strategy-meeting = { $state ->
    [cancelled] { $day } 的年度策略會議已取消，尚未另行安排。
   *[overdue] 年度策略會議逾期：上次為 { $day }，尚未安排下一次。
}

evidence-gap = ；
evidence-row = { $table } { $place }
evidence-rows = { $n ->
    [0] { $table }
   *[other] { $table } { $keys }{ $more ->
        [0] { "" }
       *[other] { " " }等 { $n } 列
    }
}
evidence-amount = { $value }
evidence-annual-value = 每年 { $value }
evidence-answered-on = { $value } 作答
evidence-answers = { $value } 份回覆
evidence-closed-on = { $value } 結案
evidence-comment = 「{ $value }」
evidence-competitor = 對手：{ $value }
evidence-csat = 滿意 { $value }
evidence-date = { $value }
evidence-days-open = 已開 { $value } 天
evidence-days-overdue = 逾期 { $value } 天
evidence-due = 應有 { $value } 次
evidence-due-on = { $value } 到期
evidence-end = { $value } 到期
evidence-expected-on = 預計 { $value }
evidence-gaps = { $value } 個間隔
evidence-kept = 已開 { $value } 次
evidence-kind = { $value }
evidence-last-met = 上次 { $value }
evidence-last-month = 最後採購 { $value }
evidence-last-order = 末次訂單 { $value }
evidence-layer = { $value }層級
evidence-left-on = { $value } 離任
evidence-longest = 百分之九十五的間隔不超過 { $value } 天
evidence-months-bought = 先前十二個月中有 { $value } 個月採購
evidence-name = { $value }
evidence-nps = NPS { $value }
evidence-on-time = 準時足量 { $value }
evidence-opened-at = { $value } 開立
evidence-orders-due = { $value } 筆訂單
evidence-points = { $value } 分
evidence-revenue = 營收 { $value }
evidence-revenue-before = 當時每年 { $value }
evidence-role = { $value }
evidence-state = { $value }
evidence-subject = { $value }
evidence-text = { $value }
evidence-usual-gap = 平均間隔 { $value } 天
evidence-value = { $value }
meeting-held = 已召開
meeting-cancelled = 已取消
span-year-before = 先前十二個月
span-csat-now = CSAT，近十二個月
span-csat-before = CSAT，再往前十二個月
span-nps-now = NPS，近十二個月
span-nps-before = NPS，再往前十二個月

role-account-manager = 客戶經理
role-executive = 高層負責人
role-inside-sales = 內勤業務
role-service = 服務部門
role-logistics = 物流部門
role-finance = 財務部門
role-product = 產品部門
role-marketing = 行銷部門
reason-warning = { $name }（{ $severity }）
reason-tier = 等級：{ $word }
reason-stage = 階段：{ $word }
reason-health = { $scored ->
    [True] 健康度 { $score }（{ $band }）
   *[other] 健康度：{ $band }
}
reason-calm = 無嚴重預警

portfolio-warnings = 預警
portfolio-warnings-lead = { $of } 家客戶中，{ $accounts } 家共有 { $n } 則預警{ $critical ->
    [0] { $high ->
        [0] ，級別均為{ $grade ->
            [low] 低
            [medium] 中
           *[both] 中或低
        }。
       *[other] { $whole ->
            [True] ，均為高級別，無緊急預警。
           *[other] ，其中 { $high } 則為高級別，無緊急預警。
        }
    }
   *[other] ，其中 { $critical } 則緊急{ $high ->
        [0] 。
       *[other] 、{ $high } 則高級別。
    }
}
portfolio-warnings-most = 首要的是 { $account }：{ $what }
portfolio-warnings-within = { $days ->
    [1] 24 小時內因應
    [7] 一週內因應
    [14] 兩週內因應
    [30] 一個月內因應
   *[other] { $days } 天內因應
}
portfolio-warnings-list = { $rest ->
    [0] 全部 { $n } 則預警，由重到輕
   *[other] { $n } 則預警中最嚴重的 { $shown } 則
}
portfolio-warnings-rest = 其餘 { $n } 則預警見各客戶回顧。
portfolio-warnings-unowned = 這些客戶均未登記客戶經理，由實際負責人跟進。
portfolio-warnings-repairs = { $n } 家客戶須於 { $day } 前啟動修復計畫
column-who = 負責人
column-signal = 預警
column-severity = 級別
column-warning = 情況
column-rows = 依據
column-due = 期限
column-action = 行動
column-why = 原因
column-since = 起始
column-says = 內容

account-warnings = 預警與後續行動
account-warnings-lead = 目前有 { $n } 則預警{ $worst ->
    [critical] { $whole ->
        [True] ，級別為緊急。
       *[other] ，其中 { $count } 則緊急。
    }
    [high] { $whole ->
        [True] ，級別為高。
       *[other] ，其中 { $count } 則為高級別。
    }
   *[other] ，{ $n ->
        [1] 並不急迫。
       *[other] 均不急迫。
    }
}
account-warnings-none = 目前沒有預警。
account-warnings-repair-due = 修復計畫須於 { $day } 前啟動。
account-warnings-reinforcement-due = 健康度偏低，強化計畫須於 { $day } 前啟動。
account-warnings-next-best = 最優先行動：{ $title }。
account-warnings-list = { $n } 則預警，由重到輕
account-warnings-evidence = 預警所依據的資料列
account-warnings-repair = 修復計畫：{ $day } 前啟動
account-warnings-reinforcement = 強化計畫：{ $day } 前啟動
account-warnings-next = { $n ->
    [1] 最優先行動
   *[other] 優先行動，重要的在前
}
