### 提供給客戶的文件：以貴公司為對象，只談貴公司自己的事。

client-review = 業務回顧
client-running = 業務回顧 · { $account }
client-description = { $supplier }與{ $account }的業務回顧，{ $period }
client-confidential = { $supplier ->
    [none] 機密：僅供{ $account }使用
   *[other] 機密：僅供{ $account }與{ $supplier }使用
}
client-manager = 客戶經理：{ $name }
client-by = { $who ->
    [none] { $day ->
        [none] { "" }
       *[other] { $day }前
    }
   *[other] { $day ->
        [none] { $who }
       *[other] { $who }，{ $day }前
    }
}
client-hours = { $value } 小時
client-days = { $value } 天
client-amount = { $number } { $unit }
client-before = 前一年為 { $value }
client-before-days = 前 90 天為 { $value } 次
client-of = { $part } / { $whole }
client-more = 另有 { $n } 項未在此列出。
client-standing = { $state ->
    [reached] 已達成
    [back] { $past ->
        [True] 未達成，且較起點退步
       *[other] 較起點退步
    }
    [under-way] { $past ->
        [True] 未達成，完成 { $share }
       *[other] 完成 { $share }
    }
   *[unknown] 尚無數值
}
client-state-done = 如期完成
client-state-done-late = 延期完成
client-state-late = 已逾期
client-state-open = 進行中
client-side-ours = 本公司
client-side-client = 貴公司
client-contract = 合約

client-nothing = { $period }尚無可報告的內容：待雙方共享訂單、服務、回饋和約定的目標後，本回顧將逐步充實。
client-summary = 本期概覽
client-summary-both = { $good }{ $short }
client-summary-quiet = { $period }貴公司沒有下單；最近一次下單在{ $last }。
client-summary-asked = { $day ->
    [none] { "" }
   *[other] 下次會面在 { $day }；
}想請貴公司協助 { $asks } 件事。
client-summary-goods = { $second ->
    [none] { $first }
   *[other] { $first }，{ $second }
}
client-summary-balance = { $good ->
    [none] { $short }。
   *[other] { $good }{ $short ->
        [none] 。
        [even] ；各項指標均未低於承諾。
       *[other] ；{ $short }。
    }
}
client-outcomes = 共同取得的成果
client-miss = 不足之處
client-miss-none = 在我們衡量的各項指標中，沒有低於承諾的情況。
client-asks = 需要貴公司協助的事項
client-untold = 本次回顧尚未包含：{ $topics }。
client-untold-orders = 訂單
client-untold-service = 案件
client-untold-voice = 回饋
client-on-time = 準時足量交貨率
client-promise = 服務承諾達成率
client-csat = 滿意回覆占比
client-orders = 貴公司訂單數

client-outcome-goal = 目標「{ $goal }」已達成：現為 { $actual }，目標值 { $target }。
client-outcome-goal-said = 目標「{ $goal }」已達成，目標值為 { $target }。
client-outcome-goal-brief = 一個目標已達成
client-outcome-way = 「{ $goal }」已完成 { $share }：現為 { $actual }，目標值 { $target }。
client-outcome-way-said = 「{ $goal }」的最新數值，目標值為 { $target }，已完成 { $share }。
client-outcome-way-brief = { $second ->
    [True] 另一個目標完成 { $share }
   *[other] 一個目標已完成 { $share }
}
client-outcome-delivery = { $moved ->
    [up] 近十二個月 { $n } 筆訂單中 { $share } 準時足量交貨，高於前一年的 { $before }。
   *[other] 近十二個月 { $n } 筆訂單中 { $share } 準時足量交貨。
}
client-outcome-delivery-said = { $moved ->
    [up] 近十二個月 { $n } 筆訂單的準時足量交貨率，高於前一年的 { $before }。
   *[other] 近十二個月 { $n } 筆訂單的準時足量交貨率。
}
client-outcome-delivery-brief = { $moved ->
    [up] 交貨明顯改善
   *[other] { $share } 的訂單準時足量交貨
}
client-outcome-service = { $moved ->
    [up] { $n } 件案件中 { $share } 依承諾回應並解決，高於前一年的 { $before }。
   *[other] { $n } 件案件中 { $share } 依承諾回應並解決。
}
client-outcome-service-said = { $moved ->
    [up] { $n } 件案件依承諾回應並解決的比例，高於前一年的 { $before }。
   *[other] { $n } 件案件依承諾回應並解決的比例。
}
client-outcome-service-brief = { $moved ->
    [up] 服務明顯改善
   *[other] { $share } 的案件依承諾處理
}
client-outcome-nps = { $moved ->
    [up] 貴公司同事對合作的評價提高：NPS 由前一年的 { $before } 升至 { $nps }。
   *[other] 貴公司同事願意推薦我們：NPS 為 { $nps }。
}
client-outcome-nps-said = { $moved ->
    [up] NPS，高於前一年的 { $before }：貴公司同事對合作的評價提高。
   *[other] NPS：貴公司同事願意推薦我們。
}
client-outcome-nps-brief = { $moved ->
    [up] 貴公司同事評價提高
   *[other] 貴公司同事願意推薦我們
}
client-outcome-kept = 近十二個月我們到期或完成的 { $due } 項承諾中，{ $kept } 項如期完成。
client-outcome-kept-said = 近十二個月我們到期或完成的承諾中如期完成的項數。
client-outcome-kept-brief = { $due } 項承諾中 { $kept } 項如期完成
client-outcome-usage = 近 90 天貴公司團隊使用我們的服務 { $uses } 次，比前 90 天增加 { $change }。
client-outcome-usage-said = 次：近 90 天貴公司團隊使用我們的服務，比前 90 天增加 { $change }。
client-outcome-usage-brief = 貴公司團隊使用增加
client-outcome-stock = 近十二個月 { $n } 筆訂單明細中，{ $share } 由現貨供應。
client-outcome-stock-said = 近十二個月 { $n } 筆訂單明細由現貨供應的比例。
client-outcome-stock-brief = { $share } 的訂單明細由現貨供應
client-outcome-met = 近十二個月雙方會面 { $n } 次{ $workshops ->
    [0] 。
   *[other] ，其中工作坊 { $workshops } 次。
}
client-outcome-orders = { $period }貴公司共下單 { $n } 筆，金額合計 { $money }。
client-outcome-orders-said = { $period }貴公司 { $n } 筆訂單的金額合計。
client-outcome-orders-brief = 收到貴公司 { $n } 筆訂單
client-miss-overdue = { $n ->
    [1] 我們有一項承諾逾期：「{ $title }」，原定 { $day }完成。
   *[other] 我們有 { $n } 項承諾逾期，最早一項為「{ $title }」，原定 { $day }完成。
}
client-miss-overdue-said = { $n ->
    [1] 是「{ $title }」的約定完成日，我們尚未完成。
   *[other] 是「{ $title }」的約定完成日；我們共有 { $n } 項承諾逾期，這是最早的一項。
}
client-miss-overdue-brief = 我們有 { $n } 項承諾逾期
client-miss-delivery = 近十二個月 { $n } 筆訂單中有 { $missed } 筆未能準時足量交貨{ $moved ->
    [down] ，明顯多於前一年。
   *[other] 。
}
client-miss-delivery-said = 筆訂單未能準時足量交貨（近十二個月共 { $n } 筆）{ $moved ->
    [down] ，明顯多於前一年。
   *[other] 。
}
client-miss-delivery-brief = { $n } 筆訂單中 { $missed } 筆遲交或未足量
client-miss-service = { $n } 件案件中有 { $missed } 件超出承諾時限{ $moved ->
    [down] ，明顯多於前一年。
    [up] ，但已明顯少於前一年。
   *[other] 。
}
client-miss-service-said = 件案件超出承諾時限（共 { $n } 件）{ $moved ->
    [down] ，明顯多於前一年。
    [up] ，但已明顯少於前一年。
   *[other] 。
}
client-miss-service-brief = { $n } 件案件中 { $missed } 件超出承諾時限
client-miss-back = 「{ $goal }」出現退步：現為 { $actual }，起點為 { $start }。
client-miss-back-said = 「{ $goal }」出現退步，起點為 { $start }。
client-miss-back-brief = 一個目標出現退步
client-miss-goal = 目標「{ $goal }」原定 { $day }達成，目前狀態：{ $standing }。
client-miss-goal-brief = { $n } 個目標未如期達成
client-miss-nps = 貴公司同事對合作的評價低於我們的期望：NPS 為 { $nps }。
client-miss-nps-said = NPS：貴公司同事對合作的評價低於我們的期望。
client-miss-nps-brief = 貴公司同事的評價低於我們的期望
client-ask-overdue = { $title }（已過期限）。
client-ask-open = { $title }。
client-ask-contract = 「{ $name }」將於 { $day }到期，請與我們約定後續安排。
client-ask-value = 請告知「{ $goal }」的最新進展，以便我們如實說明。
client-ask-goals = 建議雙方約定兩到三個目標，並為每個目標確定衡量方式和期限。
client-ask-strategy = 建議雙方確定年度策略會議的日期。
client-ask-answers = { $n ->
    [0] 請邀請貴公司同事填寫問卷：收到 { $least } 份回覆後即可提供結果。
   *[other] 請邀請更多同事填寫問卷：目前有 { $n } 份，收到 { $least } 份後即可提供結果。
}

client-goals = 目標與承諾
client-goals-lead = 雙方約定了 { $n } 個目標：{ $reached ->
    [0] 尚無目標達成
   *[other] { $reached } 個已達成
}{ $way ->
    [0] { "" }
   *[other] ，{ $way } 個正在推進
}{ $back ->
    [0] { "" }
   *[other] ，{ $back } 個較起點退步
}{ $unknown ->
    [0] 。
   *[other] ，{ $unknown } 個尚無數值。
}
client-kept-lead = 近十二個月雙方到期或完成的 { $due } 項承諾中，{ $kept } 項如期完成。
client-goals-next = { $n ->
    [1] 「{ $goal }」最先到期：{ $day }
   *[other] 最先到期的目標有 { $n } 個：{ $day }
}
client-goals-headline = { $reached ->
    [0] { $n } 個目標{ EACH($n) }尚未達成
   *[other] { $n } 個目標中 { $reached } 個已達成
}
client-goal = 目標
client-measure = 衡量方式
client-from-to = 起點與目標值
client-way = { $start ->
    [none] { $target }
   *[other] { $start } → { $target }
}
client-due = 期限
client-status = 狀態
client-commitment = 承諾事項
client-who = 負責人
client-kept-headline = { $late ->
    [0] 這 { $due } 項承諾{ EACH($due) }已完成
   *[other] 這 { $due } 項承諾中有 { $late } 項尚未完成
}

client-plan-goal-one = { $state ->
    [reached] 「{ $goal }」已達成。
    [on] 「{ $goal }」依進度推進。
    [behind] 「{ $goal }」進度落後。
    [back] 「{ $goal }」出現退步。
    [missed] 「{ $goal }」未如期達成。
    [unmeasured] 「{ $goal }」已約定，但尚無數字。
   *[open] 「{ $goal }」正在推進。
}
client-named = 「{ $name }」
client-value-lead = { $moved ->
    [0] 約定的 { $n } 個目標尚無進展。
   *[other] { $all ->
        [True] { $n ->
            [1] 約定的目標已完成 { $shares }。
           *[other] 約定的 { $n } 個目標{ EACH($n) }有進展，分別完成 { $shares }。
        }
       *[False] 約定的 { $n } 個目標中有 { $moved } 個取得進展，完成 { $shares }。
    }
}
client-value-range = { $low } 至 { $high }

client-results = 成果
client-results-best = { $state ->
    [reached] 「{ $goal }」由 { $start } 變為 { $actual }，已超過目標值 { $target }。
    [back] 「{ $goal }」現為 { $actual }，起點為 { $start }，目標值為 { $target }。
   *[other] 「{ $goal }」由 { $start } 變為 { $actual }，正向目標值 { $target }推進。
}
client-results-bought = { $period }貴公司下單 { $n } 筆，採購淨額 { $money }{ $direction ->
    [up] ，年增 { $change }。
    [down] ，年減 { $change }。
    [flat] ，與去年同期持平。
   *[unknown] 。
}
client-results-used = 近 90 天貴公司團隊使用我們的服務 { $uses } 次。
client-bought-year = 近十二個月採購額
client-orders-year = 近十二個月訂單數
client-uses = 近 90 天使用次數
client-results-ways = { $reached ->
    [0] { $n } 個有數值的目標{ EACH($n) }尚未達成
   *[other] { $n } 個有數值的目標中 { $reached } 個已達成
}
client-results-pace = { $behind ->
    [0] { $n } 個目標{ EACH($n) }不落後於等速進度
    [all] { $n } 個目標均落後於等速進度，「{ $goal }」落後最多
    [1] 「{ $goal }」落後於等速進度
   *[other] { $n } 個目標中 { $behind } 個落後於等速進度，「{ $goal }」落後最多
}
client-results-ways-note = 由起點到目標值已完成的比例。{ $paced ->
    [True] 直線為依時間等速推進時今天應達到的位置。
   *[other] { "" }
}
client-results-quarters = { $last ->
    [True] 最近一期採購額為所示各期最高：{ $money }
   *[other] { $best }採購額最高，為 { $money }
}
client-results-categories = 近十二個月採購涉及 { $n } 個品類，其中{ $top }占 { $share }
client-results-category = 近十二個月採購的全部是 { $top }
client-unstated = 未註明

client-service = 服務交付情形
client-service-delivery = 近十二個月 { $n } 筆訂單中 { $share } 準時足量交貨{ $moved ->
    [up] ，高於前一年的 { $before }。
    [down] ，低於前一年的 { $before }。
    [same] ；前一年為 { $before }，變化不顯著。
   *[unknown] 。
}
client-service-service = { $n } 件案件中 { $share } 在承諾時限內回應並解決{ $moved ->
    [up] ，高於前一年的 { $before }。
    [down] ，低於前一年的 { $before }。
    [same] ；前一年為 { $before }，變化不顯著。
   *[unknown] 。
}
client-service-few = 近十二個月貴公司共提出 { $n } 件案件，數量過少，不足以計算達成率。
client-open = 目前未結案件
client-open-late = { $n ->
    [0] 均在承諾時限內
   *[other] { $n } 件超出承諾時限
}
client-service-on-time = { $direction ->
    [up] 準時足量交貨率由 { $since }的 { $first } 升至 { $now }的 { $last }
    [down] 準時足量交貨率由 { $since }的 { $first } 降至 { $now }的 { $last }
    [same] { $now }準時足量交貨率為 { $last }，與 { $since }持平
   *[flat] { $now }準時足量交貨率為 { $last }，{ $since }為 { $first }，差異在誤差範圍內
}
client-service-on-time-note = 在約定日期前完整交貨的訂單占比（%）及其 95% 區間；訂單少於 { $least } 筆的期間留空。
client-service-hours = { $late ->
    [0] { $n ->
        [1] 唯一一件案件依承諾處理
       *[other] { $n } 件案件{ EACH($n) }依承諾處理
    }
   *[other] { $n } 件案件中有 { $late } 件超出承諾時限
}
client-service-note = 以近十二個月受理及目前未結的案件計算。「實際」為中位數；時間按全天候小時計。
client-priority = 優先等級
client-cases = 案件數
client-promised-response = 承諾回應
client-usual-response = 實際
client-promised-solution = 承諾解決
client-usual-solution = 實際
client-in-time = 準時

client-voice = 貴公司的回饋
client-voice-nps = { $moved ->
    [up] 貴公司 { $n } 份回覆的 NPS 為 { $nps }，明顯高於前一年的 { $before }。
    [down] 貴公司 { $n } 份回覆的 NPS 為 { $nps }，明顯低於前一年的 { $before }。
    [same] 貴公司 { $n } 份回覆的 NPS 為 { $nps }；前一年為 { $before }，變化不顯著。
   *[unknown] 貴公司 { $n } 份回覆的 NPS 為 { $nps }。
}
client-voice-csat = 貴公司 { $n } 份回覆中 { $share } 表示滿意或非常滿意。
client-voice-words = 有 { $n } 份回覆可供引用；回覆過少，不足以計算得分。
client-rate = 回覆率
client-invited = 共發出 { $n } 份邀請
client-voice-ratings = { $best }評分最高（{ $high }），{ $worst }評分最低（{ $low }）
client-voice-ratings-note = 近十二個月平均分，0 至 10 分，{ $same ->
    [True] 各 { $least } 份回覆。
   *[other] 各 { $least } 至 { $most } 份回覆。
}{ $ticks ->
    [True] 直線為前一年。
   *[other] { "" }
}
client-voice-quotes = 貴公司同事的原話
client-voice-note = 得分至少基於五份回覆。此處只引用作者同意引用的意見，且不具名。
client-day = 日期
client-score = 評分
client-comment = 意見

client-lessons = 問題與改進
client-lessons-late = 有 { $n } 件案件超出承諾時限。
client-lessons-steps = { $fixes ->
    [0] 目前尚未約定本公司的改善措施。
   *[other] 近兩期本公司的 { $fixes } 項措施{ $open ->
        [0] 均已完成。
       *[other] 中，{ $done } 項已完成，{ $open } 項進行中。
    }
}
client-lessons-nothing = 建議在會面時約定改進措施。
client-lessons-cases = 超出承諾時限的 { $n } 件案件，由近及遠
client-lessons-more = 另有 { $n } 件較早的案件未在此列出。
client-case = 案件
client-opened = 受理日期
client-kind = 類型
client-response = 回應（承諾）
client-solution = 解決（承諾）
client-taken = { $taken }（{ $promised }）
client-just-over = 略超 { $length }
client-still-open = 尚未完成（{ $promised }）
client-lessons-fixes = 本公司措施：{ $done ->
    [0] { $n } 項{ EACH($n) }在進行中
   *[other] { $n } 項中 { $done } 項已完成
}
client-step = 措施

client-commitments = 下一期的承諾
client-commitments-lead = { $ours ->
    [0] 本公司沒有待辦事項
   *[other] 本公司有 { $ours } 項待辦
}，{ $theirs ->
    [0] 貴公司沒有待辦事項。
   *[other] 貴公司有 { $theirs } 項待辦。
}
client-commitments-meet = { $n ->
    [1] 下次會面定於 { $day }。
   *[other] 已安排 { $n } 次會面，下一次在 { $day }。
}
client-commitments-contracts = 雙方目前有 { $n } 份有效合約。
client-serves = 對應目標
client-passed = { $day }，已過期
client-commitments-ours = { $late ->
    [0] { $n ->
        [1] 本公司的承諾
       *[other] 本公司 { $n } 項承諾，{ EACH($n) }未逾期
    }
    [all] 本公司 { $n } 項承諾均已逾期
   *[other] { $n ->
        [1] 本公司的承諾已逾期
       *[other] 本公司 { $n } 項承諾中有 { $late } 項逾期
    }
}
client-commitments-client = { $late ->
    [0] { $n ->
        [1] 貴公司的承諾
       *[other] 貴公司 { $n } 項承諾，{ EACH($n) }未逾期
    }
    [all] 貴公司 { $n } 項承諾均已逾期
   *[other] { $n ->
        [1] 貴公司的承諾已逾期
       *[other] 貴公司 { $n } 項承諾中有 { $late } 項逾期
    }
}
client-level = 層級
client-form = 形式
client-meeting-meeting = 會議
client-meeting-call = 電話
client-meeting-visit = 拜訪
client-meeting-workshop = 工作坊
client-meeting-strategy = 年度策略會議
client-commitments-meetings = 已安排 { $n } 次會面
client-commitments-running = 雙方的 { $n } 份合約
client-since = 起始日
client-ends = 到期日
client-notice = 通知期限
client-open-ended = 無固定期限
client-renews = { $day }，自動續約

client-topic-contract = 長遠議題：下一份合約
client-topic-goal = 長遠議題：如何達成目標
client-topic-questions = 供討論的問題
client-topic-contract-fact = 「{ $name }」將於 { $day }到期，還有 { $days } 天。
client-topic-volume = 近十二個月貴公司共下單 { $n } 筆，採購淨額 { $money }。
client-topic-delivery = { $n } 筆訂單中 { $share } 準時足量交貨。
client-topic-goal-fact = 「{ $goal }」現為 { $actual }，目標值 { $target }。目前進度：{ $standing }。
client-topic-contract-1 = 下一份合約應以哪些成果來衡量？
client-topic-contract-2 = 未來兩年，貴公司有哪些需求是現有合約沒有涵蓋的？
client-topic-contract-3 = 雙方各由誰決定，最遲何時決定？
client-topic-goal-1 = { $state ->
    [missed] 期限已過：重新約定日期，還是就此結案？
    [on] 目標在望：接下來要做什麼？
   *[behind] 這個目標及其衡量方式是否仍然合適？
}
client-topic-goal-2 = { $state ->
    [missed] 雙方各有哪些原因使目標未能如期達成？
    [on] 還有哪些因素可能影響目標達成？
   *[behind] 雙方各有哪些障礙？
}
client-topic-goal-3 = { $state ->
    [missed] 下一個目標應如何改進做法？
    [on] 有哪些經驗可用於其他目標？
   *[behind] 下一期採取哪一步最能推動目標？
}

client-comparison = 與其他客戶的比較
client-comparison-lead = { $better ->
    [0] 貴公司的 { $n } 項數字{ EACH($n) }未高於其他客戶的中位數。
   *[other] 貴公司的 { $n } 項數字中有 { $better } 項高於其他客戶的中位數。
}每組至少包含 { $least } 家客戶。
client-comparison-headline = 貴公司與其他客戶的中位數
client-comparison-note = 統計近十二個月。對比組不含貴公司所屬集團的公司；不出現任何客戶的名稱，也無法從中識別。
client-figure = 指標
client-yours = 貴公司
client-others = 中位數
client-others-n = 客戶數
client-figure-delivery = 準時足量交貨率
client-figure-service = 服務承諾達成率
client-figure-nps = NPS
client-figure-csat = 滿意回覆占比

client-definitions = 數字說明
client-definitions-lead = 所有數字僅涉及貴公司，截至 { $day }；「近十二個月」指截至該日的十二個月。
client-term-orders = 訂單與採購額
client-means-orders = 淨額為正的訂單，依首行日期計；採購額已扣除退貨和折讓。
client-term-on-time = 準時足量交貨率
client-means-on-time = 在約定日期到期的訂單中，當日或之前完整交貨的比例。
client-term-promise = 服務承諾達成率
client-means-promise = 首次回應與解決均在其優先等級承諾時限內的案件比例。
client-term-nps = NPS
client-means-nps = 淨推薦值：對「您有多大可能推薦我們」回答 9 至 10 分的百分比，減去回答 0 至 6 分的百分比。至少五份回覆才會報告。
client-term-csat = 滿意回覆占比
client-means-csat = 問卷和案件評價中，選擇最高兩級的比例。至少五份回覆才會報告。
client-term-way = 完成比例
client-means-way = 由起點到目標值已完成的部分：起點為 0%，目標值為 100%。
client-term-uses = 使用次數
client-means-uses = 近 90 天貴公司同事使用我們的服務的次數。
client-term-interval = 95% 區間
client-means-interval = 若數字僅受偶然因素影響，真實值所在的範圍。範圍之內的差異，本文不稱為變化。
