### 客戶回顧：首頁摘要。

account-summary = 摘要
account-summary-changed = 發生了什麼，為什麼
account-verdict = { $told ->
    [True] { $what }。{ $why }。
   *[other] { $what }。
}
verdict-until = { $money }（截至{ $day }）
verdict-revenue = { $direction ->
    [up] 本期營收 { $money }，年增 { $change }{ $noise ->
        [clear] ，超出正常波動範圍
        [usual] ，仍在正常波動範圍內
       *[unknown] { "" }
    }{ $cause ->
        [none] { "" }
       *[other] ，主要因為{ $cause }
    }
    [down] 本期營收 { $money }，年減 { $change }{ $noise ->
        [clear] ，超出正常波動範圍
        [usual] ，仍在正常波動範圍內
       *[unknown] { "" }
    }{ $cause ->
        [none] { "" }
       *[other] ，主要因為{ $cause }
    }
   *[flat] 本期營收 { $money }，與去年同期持平
}
verdict-lost = 本期{ $until ->
    [none] {""}
   *[other] （截至{ $until }）
}沒有訂單，去年同期營收 { $before }
verdict-previous = { $direction ->
    [up] 本期營收 { $money }，較上期成長 { $change }
    [down] 本期營收 { $money }，較上期減少 { $change }
   *[flat] 本期營收 { $money }，與上期持平
}
verdict-alone = 本期營收 { $money }，尚無去年同期可比
verdict-silent = 已有 { $days } 天沒有訂單
verdict-contracts = { $direction ->
    [up] 有效合約年化金額 { $money }，年增 { $change }
    [down] 有效合約年化金額 { $money }，年減 { $change }
    [flat] 有效合約年化金額 { $money }，與一年前持平
   *[unknown] 有效合約年化金額 { $money }
}
verdict-won = { $direction ->
    [up] 近十二個月成交 { $money }，比前一年成長 { $change }
    [down] 近十二個月成交 { $money }，比前一年下降 { $change }
    [flat] 近十二個月成交 { $money }，與前一年持平
   *[unknown] 近十二個月成交 { $money }
}
verdict-open = 有 { $n } 個進行中的商機，金額 { $money }，尚未成交
verdict-cases = 本期新增 { $n } 件案件
verdict-prospect = 潛在客戶，尚未下單
verdict-quiet = 本期沒有訂單、成交或案件
verdict-health = { $moved ->
    [up] 健康度升至 { $score } 分（{ $band }），較上期提高 { $points } 分{ $named ->
        [True] ，主要受惠於{ $name }（{ $part }）
       *[other] { "" }
    }
    [down] 健康度降至 { $score } 分（{ $band }），較上期下降 { $points } 分{ $named ->
        [True] ，主要受{ $name }拖累（{ $part }）
       *[other] { "" }
    }
    [flat] 健康度 { $score } 分（{ $band }），與上期持平
   *[unknown] 健康度 { $score } 分（{ $band }）
}

finding-trailing = { $direction ->
    [up] 截至{ $day }的十二個月營收 { $money }，年增 { $change }。
   *[down] 截至{ $day }的十二個月營收 { $money }，年減 { $change }。
}
finding-category = { $direction ->
    [up] { $whole ->
        [True] 近十二個完整月份的成長全部來自{ $name }（{ $money }）。
       *[other] 近十二個完整月份的成長中，{ $name }占 { $share }（{ $money }）。
    }
   *[down] { $whole ->
        [True] 近十二個完整月份的減少全部來自{ $name }（{ $money }）。
       *[other] 近十二個完整月份的減少中，{ $name }占 { $share }（{ $money }）。
    }
}
finding-delivery = { $direction ->
    [up] 準時足量交貨明顯改善：近十二個月 { $n } 筆訂單為 { $share }，先前十二個月為 { $before }。
   *[down] 準時足量交貨明顯惡化：近十二個月 { $n } 筆訂單為 { $share }，先前十二個月為 { $before }。
}
finding-promise = { $direction ->
    [up] 案件承諾達成率明顯上升：{ $n } 件案件為 { $share }，前一年為 { $before }。
   *[down] 案件承諾達成率明顯下降：{ $n } 件案件為 { $share }，前一年為 { $before }。
}
finding-tickets = { $direction ->
    [up] 案件由上期{ $until ->
        [none] {""}
       *[other] 相同天數
    }的 { $before } 件增至 { $n } 件{ $until ->
        [none] {""}
       *[other] （截至{ $until }）
    }，超出隨機波動。
   *[down] 案件由上期{ $until ->
        [none] {""}
       *[other] 相同天數
    }的 { $before } 件減至 { $n } 件{ $until ->
        [none] {""}
       *[other] （截至{ $until }）
    }，超出隨機波動。
}
finding-nps = { $direction ->
    [up] NPS 明顯上升，由 { $before } 升至 { $nps }（{ $n } 份回覆）。
   *[down] NPS 明顯下降，由 { $before } 降至 { $nps }（{ $n } 份回覆）。
}
finding-answer = { $group ->
    [promoter] 最近一份回覆（{ $day }）給出 { $score } 分，屬推薦者{ $known ->
        [True] ；近十二個月 NPS 為 { $nps }。
       *[other] 。
    }
   *[detractor] 最近一份回覆（{ $day }）給出 { $score } 分，屬批評者{ $known ->
        [True] ；近十二個月 NPS 為 { $nps }。
       *[other] 。
    }
}
finding-sponsor = { $fresh ->
    [True] { $n ->
        [1] 本期有一位內部支持者離任
       *[other] 近半年有 { $n } 位內部支持者離任
    }
   *[other] 近半年有 { $n } 位內部支持者離任，尚未爭取到新的支持者
}，{ $remaining ->
    [0] 目前已沒有支持者。
   *[other] 目前尚有 { $remaining } 位。
}
finding-cadence = { $direction ->
    [up] 會面完成率上升：由上期末的 { $before } 升至 { $share }。
   *[down] 會面完成率下降：由上期末的 { $before } 降至 { $share }。
}
finding-meetings = { $none ->
    [True] 近十二個月應有的會面一次也沒有舉行。
   *[False] 近十二個月會面完成率僅 { $share }（三個層級的平均值）。
}
finding-silence = 已有 { $days } 天沒有訂單，而{ $own ->
    [True] 平時約 { $gap } 天一單
   *[other] 同類客戶平時約 { $gap } 天一單
}，列為{ $stage ->
    [churned] 流失客戶。
   *[dormant] 休眠客戶。
}
finding-stage = 生命週期階段由「{ $before }」變為「{ $now }」。
finding-tier = 客戶等級由「{ $before }」變為「{ $now }」。
finding-contract = { $missing ->
    [True] 一份合約將於 { $day } 到期，尚無續約商機。
   *[other] 一份合約將於 { $day } 到期。
}
finding-payment = 逾期金額 { $money }，占未付金額的 { $share }{ $before ->
    [none] {""}
   *[other] ，上期末為 { $before }
}；最久的一張發票逾期 { $days } 天。
finding-won = 本期成交 { $n } 件商機，金額 { $money }。
finding-target = { $direction ->
    [up] 營收超額完成目標：達到截至目前計畫 { $money } 的 { $share }。
   *[down] 營收未達目標：僅完成截至目前計畫 { $money } 的 { $share }。
}
finding-margin = { $direction ->
    [up] 毛利率為 { $rate }，高於去年同期的 { $before }。
   *[down] 毛利率為 { $rate }，低於去年同期的 { $before }。
}
finding-annual = { $direction ->
    [up] 有效合約年化金額 { $money }，年增 { $change }。
   *[down] 有效合約年化金額 { $money }，年減 { $change }。
}
finding-sales = { $direction ->
    [up] 近十二個月成交 { $money }，比前一年成長 { $change }。
   *[down] 近十二個月成交 { $money }，比前一年下降 { $change }。
}
finding-usage = { $direction ->
    [up] 近 90 天使用量比先前 90 天成長 { $change }。
   *[down] 近 90 天使用量比先前 90 天下降 { $change }。
}
finding-competitor = { $told ->
    [True] { $day } 有競爭對手動態：「{ $text }」。
   *[other] { $day } 有競爭對手動態。
}

account-asks = { $n ->
    [3] 請客戶團隊做三件事
    [2] 請客戶團隊做兩件事
   *[other] 請客戶團隊做一件事
}
account-asks-who = { $owner }，{ $day }前
account-asks-nobody = 待定
ask-overdue = 與對方財務議定付款計畫：逾期金額 { $money }，最久的一張逾期 { $days } 天。
ask-detractor = { $named ->
    [True] 當面向{ $name }了解 { $day } 給出 { $score } 分的原因：此後我方管理層沒有再與該客戶會面。
   *[other] 當面了解 { $day } 給出 { $score } 分的原因：此後沒有任何管理層與對方談過。
}
ask-sponsor = { $named ->
    [True] { $name }離任後，儘快爭取新的內部支持者{ $remaining ->
        [0] ：目前已沒有其他支持者。
       *[other] ：目前尚有 { $remaining } 位。
    }
   *[other] 支持者離任後，儘快爭取新的內部支持者{ $remaining ->
        [0] ：目前已沒有其他支持者。
       *[other] ：目前尚有 { $remaining } 位。
    }
}
ask-silence = { $known ->
    [True] 當面了解為何 { $days } 天沒有下單：平時約 { $gap } 天一單。
   *[other] 當面了解為何 { $days } 天沒有下單。
}
ask-delivery = 改善交貨，並向對方說明措施：近十二個月準時足量交貨率只有 { $share }，先前十二個月為 { $before }。
ask-renewal = { $valued ->
    [True] 儘快啟動續約：合約將於 { $day } 到期，每年 { $money }，目前尚無商機。
   *[other] 儘快啟動續約：合約將於 { $day } 到期，目前尚無商機。
}
ask-decline = { $named ->
    [True] 查明營收年減 { $change } 的原因並議定對策；其中{ $name }減少最多。
   *[other] 查明營收年減 { $change } 的原因並議定對策。
}
ask-complaints = 找出 { $n } 件客訴的共同原因：每百筆訂單 { $rate } 件，平均為 { $average } 件。
ask-cases = 處理 { $n } 件超出承諾時限的案件，最久的一件已有 { $days } 天。
ask-target = { $state ->
    [year] 提出達成全年目標的辦法：{ $end }前還差 { $left }，本期只完成計畫的 { $share }。
    [over] 說明未達目標的原因與改善辦法：完成 { $share }，差 { $money }。
   *[running] 提出達成目標的辦法：目前完成 { $share }，還差 { $money }。
}
ask-single = { $contacts ->
    [1] 結識第二位聯絡人：目前只認識一位，客戶關係過於單薄。
   *[other] 已知聯絡人 { $contacts } 位，近 90 天只見過一位：擴大接觸面。
}
ask-executive = { $kept ->
    [0] 安排雙方高階主管會面：近十二個月應舉行 { $due } 次，一次也沒有舉行。
   *[other] 安排雙方高階主管會面：近十二個月應舉行 { $due } 次，只舉行了 { $kept } 次。
}
ask-strategy = { $state ->
    [cancelled] 為已取消的年度策略會議另定日期。
   *[none] 召開年度策略會議：近十二個月沒有召開。
}
ask-actions = { $n ->
    [1] 完成原定 { $day } 到期的「{ $title }」，或重新約定期限。
   *[other] 完成 { $n } 項逾期事項，首先是 { $day } 到期的「{ $title }」。
}
ask-stale = 釐清 { $n } 件已過預計成交日的商機進展如何。
ask-undated = 為 { $n } 個進行中的商機定下預計成交日與下一步：目前{ EACH($n) }未填寫。
ask-usage = 向使用者了解變化原因：近 90 天使用量下降 { $change }。
ask-prospect = 爭取第一筆訂單：目前有 { $n } 個進行中的商機。
ask-meeting = { $known ->
    [True] 約定下次會面：目前沒有安排，上次會面在 { $days } 天前。
   *[other] 約定首次會面：先前沒有會面，目前也沒有安排。
}
ask-reference = 請對方擔任參考客戶：最近一份回覆為 { $score } 分，目前還沒有提出過。
ask-widen = 推薦{ $name }：另有 { $accounts } 家客戶採購，該客戶尚未採購。
verdict-cause-price = { $direction ->
    [up] 價格上升
   *[down] 價格下降
}
verdict-cause-volume = { $direction ->
    [up] 購買數量增加
   *[down] 購買數量減少
}
verdict-cause-mix = { $direction ->
    [up] 多買了單價較高的產品
   *[down] 轉向單價較低的產品
}
verdict-cause-new = 新採購了去年同期沒有的產品
verdict-cause-dropped = 部分產品不再採購
ask-closing = 落實 { $day } 到期合約的續約：合約不會自動續約，進行中的商機尚未成交。
ask-step = { $title }。
