### 客戶組合報告：健康度、滿意度、服務、互動、商機、合約、應收帳款。

column-interval = 95% 區間
column-answers = n

portfolio-health = 健康度
portfolio-health-unknown = 尚無客戶可以評出健康度。資料最完整的客戶：{ $reason }。
portfolio-health-lead = { $n ->
    [1] 唯一有評分的客戶健康度為 { $score }（滿分 100）。
   *[other] { $n } 家客戶的平均健康度為 { $score }（滿分 100）。{ $healthy ->
        [0] 沒有健康客戶
       *[other] 健康 { $healthy } 家
    }，{ $watch ->
        [0] 沒有需觀察的客戶
       *[other] 觀察 { $watch } 家
    }，{ $risk ->
        [0] 沒有高風險客戶。
       *[other] 高風險 { $risk } 家。
    }
}
portfolio-health-stake = 未達健康的客戶占{ $source ->
    [orders] 近十二個月營收
    [contracts] 合約年化金額
   *[other] 成交金額
}的 { $share }。
portfolio-health-moved = { $direction ->
    [up] 較上期平均上升 { $points } 分：{ $improved } 家上升，{ $worsened } 家下降。
    [down] 較上期平均下降 { $points } 分：{ $worsened } 家下降，{ $improved } 家上升。
    [still] 較上期 { $improved } 家上升，{ $worsened } 家下降，平均分數沒有變動。
   *[other] 較上期 { $improved } 家上升，{ $worsened } 家下降；平均變動 { $change } 分，仍在誤差範圍內。
}
portfolio-health-of = 有評分客戶共 { $n } 家
portfolio-health-worth = { $source ->
    [orders] 近十二個月營收
    [contracts] 合約年化金額
   *[other] 成交金額
}
portfolio-health-unscored = 無評分
portfolio-health-part = { $band } { $size }
portfolio-health-value = { $row }{ $band } { $share }
portfolio-health-legend = 客戶數：{ $parts }。
portfolio-health-spread = { $n ->
    [0] { $all } 家有評分的客戶全部健康
   *[other] { $all } 家客戶中有 { $n } 家未達健康{ $source ->
        [orders] ，占營收的 { $share }
        [contracts] ，占合約金額的 { $share }
        [opportunities] ，占成交金額的 { $share }
       *[none] {""}
    }
}
portfolio-health-movers = { $side ->
    [both] 較上期，{ $worst }降幅最大（{ $lost } 分），{ $best }升幅最大（{ $gained } 分）
    [down] 較上期，{ $worst }降幅最大（{ $lost } 分），沒有客戶上升
   *[up] 較上期，{ $best }升幅最大（{ $gained } 分），沒有客戶下降
}
portfolio-health-then = 上期
portfolio-health-now = 本期
portfolio-health-why = 主要變動指標
portfolio-health-cause = { $component } { $points }{ $kind ->
    [appeared] （新增資料）
    [missing] （資料缺漏）
    [reweighted] （僅權重變動）
   *[changed] {""}
}
portfolio-health-others = 另有 { $n } 家客戶變動達半分以上。
portfolio-health-weakest = { $n ->
    [1] 1 家客戶未達健康
   *[other] { $shown ->
        [0] { $n } 家客戶未達健康，由弱到強
       *[other] { $n } 家未達健康的客戶中最弱的 { $shown } 家
    }
}
portfolio-health-short = { $dimension ->
    [satisfaction] 滿意度
    [value] 價值
   *[risk] 風險
}
portfolio-health-weak = 失分最多
portfolio-health-turn = 扭轉條件
portfolio-health-turn-note = 各項皆為分數越高越好，風險亦然。扭轉條件為僅憑一項指標升上一級所需的最小變化。
portfolio-health-rest = 另有 { $n } 家客戶未達健康，詳見各自的客戶回顧。
portfolio-health-lowest = { $component }（{ $score }）
portfolio-health-no-turn = 單項不足以扭轉，需多項改善
portfolio-health-step = { $component }：{ $before } → { $after }
portfolio-health-component = 指標
portfolio-health-dimension = 構面
portfolio-health-mean = 平均得分
portfolio-health-weight = 權重
portfolio-health-step-column = 對健康度的影響
portfolio-health-components = { $low }平均得分最低（{ $least } 分），{ $high }最高（{ $most } 分）
portfolio-health-components-rest = 其餘 { $n } 項
portfolio-health-components-note = 平均得分依有該項資料的客戶計算。「對健康度的影響」為該指標使總分較上期平均變動的分數。
portfolio-health-withheld = { $n } 家客戶沒有評分{ $least ->
    [none] {""}
   *[other] （有資料的權重不足 { $least }%）
}：{ $names }{ $more ->
    [0] {""}
   *[other] 等
}

portfolio-satisfaction = 滿意度
portfolio-satisfaction-few = 目前僅有 { $n } 份回覆，不足以計算分數。
portfolio-satisfaction-nps = { $moved ->
    [same] NPS 為 { $nps }，與去年持平。
    [up] NPS 由去年的 { $before } 升至 { $nps }，升幅顯著。
    [down] NPS 由去年的 { $before } 降至 { $nps }，降幅顯著。
    [unclear] NPS 為 { $nps }；與去年的 { $before } 相比，差異仍在誤差範圍內。
   *[alone] NPS 為 { $nps }，尚無去年資料可供比較。
}
portfolio-satisfaction-csat = { $moved ->
    [same] 滿意評價占 { $share }，與去年持平。
    [up] 滿意評價占 { $share }，明顯高於去年的 { $before }。
    [down] 滿意評價占 { $share }，明顯低於去年的 { $before }。
    [unclear] 滿意評價占 { $share }，去年為 { $before }，差距仍在誤差範圍內。
   *[alone] 滿意評價占 { $share }。
}
portfolio-satisfaction-ces = 省力評價占比（CES）
portfolio-satisfaction-rate = 回覆率
portfolio-satisfaction-invited = 共邀請 { $n } 次
portfolio-satisfaction-trend-nps = { $moved ->
    [same] NPS 為 { $last }，與 { $since } 持平
    [up] NPS 自 { $since } 以來顯著上升，由 { $first } 升至 { $last }
    [down] NPS 自 { $since } 以來顯著下降，由 { $first } 降至 { $last }
   *[unclear] NPS 由 { $since } 的 { $first } 變為 { $last }，仍在誤差範圍內
}
portfolio-satisfaction-trend-csat = { $moved ->
    [same] 滿意率為 { $last }，與 { $since } 持平
    [up] 滿意率自 { $since } 以來顯著上升，由 { $first } 升至 { $last }
    [down] 滿意率自 { $since } 以來顯著下降，由 { $first } 降至 { $last }
   *[unclear] 滿意率由 { $since } 的 { $first } 變為 { $last }，仍在誤差範圍內
}
portfolio-satisfaction-trend-note = 色帶為 95% 區間。{ $n ->
    [0] {""}
   *[other] 有 { $n } 期回覆過少，未列出。
}
portfolio-satisfaction-standing = { $name }（{ $nps }，n = { $n }）
portfolio-satisfaction-below = { $n } 家客戶的 NPS 明顯低於整體：{ $names }{ $more ->
    [0] 。
   *[other] 等。
}
portfolio-satisfaction-above = { $n } 家客戶的 NPS 明顯高於整體：{ $names }{ $more ->
    [0] 。
   *[other] 等。
}
portfolio-satisfaction-driver = 驅動因素
portfolio-satisfaction-score = 分數（0–10）
portfolio-satisfaction-weight = 權重
portfolio-satisfaction-gain = 空間 × 權重
portfolio-satisfaction-drivers = { $clear ->
    [yes] { $driver }分數明顯最低（{ $score } 分，滿分 10）
   *[no] { $driver }分數最低（{ $score } 分，滿分 10），但差距不顯著
}{ $weights ->
    [alike] ；各因素的權重難分高下
    [apart] ；{ $heaviest }權重最高
   *[unknown] {""}
}
portfolio-satisfaction-drivers-note = 近十二個月平均分數。{ $weighed ->
    [yes] 權重為該因素分數與推薦意願評分的相關係數，相關不等於因果；空間為分數與滿分 10 分之差。兩者乘積越大，越值得優先改善。
   *[no] {""}
}
portfolio-satisfaction-comments = { $critical ->
    [0] 客戶最近的意見
   *[other] 最近的批評與其他意見
}
portfolio-satisfaction-answer = 評分
portfolio-satisfaction-comment = 意見
portfolio-satisfaction-answered = { $score }，{ $kind ->
    [detractor] 批評者
    [promoter] 推薦者
   *[passive] 中立者
}
portfolio-satisfaction-comments-note = { $n ->
    [1] 近十二個月僅此一則意見。
   *[other] 選自近十二個月的 { $n } 則意見，每家客戶一則；先列批評者，皆由近至遠。請勿對客戶引用。
}

care-same = 與去年持平
care-hours = { $value } 小時
care-days = { $value } 天
care-month = { $month }月

portfolio-service = 服務與交貨
portfolio-service-few = 服務案件與交貨數量過少，無法評價服務。
portfolio-service-kept = { $share } 的服務案件依承諾處理{ $moved ->
    [same] ，與去年持平。
    [up] ，明顯高於去年的 { $before }。
    [down] ，明顯低於去年的 { $before }。
    [unclear] ，去年為 { $before }，差距仍在誤差範圍內。
   *[alone] 。
}
portfolio-service-delivered = { $share } 的訂單準時足量交貨{ $moved ->
    [same] ，與去年持平。
    [up] ，明顯高於去年的 { $before }。
    [down] ，明顯低於去年的 { $before }。
    [unclear] ，去年為 { $before }，差距仍在誤差範圍內。
   *[alone] 。
}
portfolio-service-backlog = { $n ->
    [0] 目前沒有未結案件。
    [1] 未結案件 1 件，已等候{ $days ->
        [0] 不到一天
       *[other] {" "}{ $days } 天
    }，{ $late ->
        [0] 未逾承諾時限。
       *[other] 已逾承諾時限。
    }
   *[other] 未結案件 { $n } 件，{ $late ->
        [0] 皆未逾承諾時限
        [all] 皆已逾承諾時限
       *[other] 其中 { $late } 件已逾承諾時限
    }；最久的一件已等候{ $days ->
        [0] 不到一天
       *[other] {" "}{ $days } 天
    }。
}
portfolio-service-otif = 準時足量交貨率
portfolio-service-promise = 承諾達成率
portfolio-service-response = 首次回應（中位數）
portfolio-service-resolution = 解決時間（中位數）
portfolio-service-ninth = 九成在 { $time }內，n = { $n }
portfolio-service-open = 未結案件
portfolio-service-late = { $n ->
    [0] 皆未逾時
   *[other] { $n } 件已逾承諾時限
}
portfolio-service-complaints = 每百筆訂單客訴件數
portfolio-service-months = { $moved ->
    [same] 承諾達成率為 { $last }，與 { $since }持平
    [up] 承諾達成率顯著上升，由 { $since }的 { $first } 升至 { $last }
    [down] 承諾達成率顯著下降，由 { $since }的 { $first } 降至 { $last }
   *[unclear] 承諾達成率由 { $since }的 { $first } 變為 { $last }，仍在誤差範圍內
}
portfolio-service-months-note = 依受理月份統計，附 95% 區間。承諾達成：首次回應與解決皆在承諾時限之內。{ $n ->
    [0] {""}
   *[other] 有 { $n } 個月案件過少，未列出。
}
portfolio-service-trend = { $moved ->
    [same] { $period } 準時足量交貨率為 { $last }，與 { $since } 持平
    [up] 準時足量交貨率自 { $since } 以來顯著上升，由 { $first } 升至 { $period } 的 { $last }
    [down] 準時足量交貨率自 { $since } 以來顯著下降，由 { $first } 降至 { $period } 的 { $last }
   *[unclear] { $period } 準時足量交貨率為 { $last }，{ $since } 為 { $first }，差異在誤差範圍內
}
portfolio-service-trend-note = 在約定日期前完整交貨的訂單占比及其 95% 區間。
portfolio-service-measure = 指標
portfolio-service-rest = 其他客戶
portfolio-service-behind = { $n ->
    [1] { $name }的服務水準明顯低於其他客戶
   *[other] { $n } 家客戶的服務水準明顯低於其他客戶，以{ $name }差距最大
}
portfolio-service-behind-note = 「明顯」指在計入比較家數後，該客戶的區間仍完全低於其他客戶合計的區間；表中為其本身的 95% 區間。近十二個月資料。{ $more ->
    [0] {""}
   *[other] 另有 { $more } 項未列出。
}
portfolio-service-case = 案件
portfolio-service-kind = 類型
portfolio-service-priority = 優先等級
portfolio-service-opened = 受理日
portfolio-service-age = 等候天數
portfolio-service-overdue = { $n ->
    [1] { $name }有 1 件未結案件已逾承諾時限
   *[other] { $accounts ->
        [1] { $n } 件未結案件已逾承諾時限，全部來自{ $name }
       *[other] { $n } 件未結案件已逾承諾時限{ $most ->
            [1] ，每家客戶至多一件
           *[other] ，其中 { $most } 件來自{ $name }
        }
    }
}
portfolio-service-more = 另有 { $n } 件，見各客戶回顧。

meeting-meeting = 會議
meeting-call = 電話
meeting-visit = 拜訪
meeting-mail = 郵件
meeting-workshop = 工作坊
meeting-strategy = 策略會議

portfolio-engagement = 客戶互動
portfolio-engagement-executive = 高階會面
portfolio-engagement-management = 管理階層會面
portfolio-engagement-operational = 執行層會面
portfolio-engagement-executive-tile = 高階會面
portfolio-engagement-management-tile = 管理階層會面
portfolio-engagement-operational-tile = 執行層會面
portfolio-engagement-lead = 會面完成率為 { $share }{ $several ->
    [true] ：{ $high }最高（{ $most }），{ $low }最低（{ $least }）。
   *[false] 。
}完成率為近十二個月三個層級的平均值。
portfolio-engagement-reach = { $reached ->
    [0] 近 { $days } 天內，{ $n } 位聯絡人一位也沒有聯繫過。
   *[other] 近 { $days } 天聯繫過 { $n } 位聯絡人中的 { $reached } 位（{ $share }）。
}
portfolio-engagement-kept = 應有 { $due } 次，舉行 { $kept } 次
portfolio-engagement-contacts = 聯繫過的聯絡人
portfolio-engagement-reached = { $days } 天內 { $n } 位中的 { $reached } 位
portfolio-engagement-sponsors = 內部支持者
portfolio-engagement-left = { $n ->
    [0] { $days } 天內無人離任
   *[other] { $days } 天內 { $n } 位離任
}
portfolio-engagement-single = 單線聯繫
portfolio-engagement-single-note = 僅聯繫到一人的客戶數
portfolio-engagement-cadence = { $tier ->
    [none] 未定等級的客戶缺口最大：{ $layer }完成率 { $share }
   *[other] { $name }等級缺口最大：{ $layer }完成率 { $share }
}
portfolio-engagement-cadence-note = 近十二個月已舉行的會面占該等級應有會面的比例。
portfolio-engagement-names = { $names }{ $more ->
    [0] {""}
   *[other] 等
}
portfolio-engagement-strategy = { $n } 家最重要的客戶中，{ $held } 家已召開年度策略會議{ $planned ->
    [0] {""}
   *[other] ，{ $planned } 家已安排
}{ $none ->
    [0] {""}
   *[other] ，{ $none } 家尚無
}{ $cancelled ->
    [0] ；沒有取消。
   *[other] ；{ $cancelled } 家取消：{ $names }。
}
portfolio-engagement-gone = { $days } 天內有 { $n } 家客戶的內部支持者離任：{ $names }{ $alone ->
    [0] ；各家皆另有支持者。
   *[other] ；其中 { $alone } 家目前已無支持者。
}
portfolio-engagement-thread = { $n } 家客戶僅靠一人聯繫：{ $names }。
portfolio-engagement-behind = { $of } 家最重要的客戶中，{ $n } 家會面不足
portfolio-engagement-behind-note = 策略、成長、核心三個等級中，會面完成率未達一半，或策略會議已取消的客戶。
portfolio-engagement-more = 另有 { $n } 家未列出。
portfolio-engagement-share = 會面完成率
portfolio-engagement-spoken = 有聯繫
portfolio-engagement-strategy-column = 策略會議
portfolio-engagement-last = 距上次天數
portfolio-engagement-next = 下次
portfolio-engagement-of = { $reached }/{ $n }
portfolio-engagement-on = 日期
portfolio-engagement-layer = 層級
portfolio-engagement-kind = 形式
portfolio-engagement-ours = 我方

portfolio-pipeline = 商機
portfolio-pipeline-few = 近十二個月僅有 { $n } 個商機有結果，不足以計算成交率。
portfolio-pipeline-rate = 已結案商機的成交率為 { $rate }{ $moved ->
    [same] ，與前一年持平。
    [up] ，明顯高於前一年的 { $before }。
    [down] ，明顯低於前一年的 { $before }。
    [alone] 。
   *[unclear] ，前一年為 { $before }，差距仍在誤差範圍內。
}
portfolio-pipeline-open = { $n ->
    [0] 目前沒有進行中的商機。
   *[other] 進行中商機 { $n } 個{ $money ->
        [none] 。
       *[other] ，金額 { $money }{ $weighted ->
            [none] 。
           *[other] ，依成交機率加權為 { $weighted }。
        }
    }
}
portfolio-pipeline-overdue = 其中 { $n } 個已過預計成交日。
portfolio-pipeline-won = 本期成交
portfolio-pipeline-count = 進行中商機數
portfolio-pipeline-n = { $n } 個商機
portfolio-pipeline-weighted = 依機率加權 { $money }
portfolio-pipeline-cycle = 建立至成交天數（中位數）
portfolio-pipeline-headline = { $best ->
    [last] { $period } 成交 { $most }，為圖中各期最高
   *[earlier] 最近一期成交 { $last }；圖中最高為 { $period }，{ $most }
}
portfolio-pipeline-stage = { $money }（{ $n }）
portfolio-pipeline-stages = { $valued ->
    [true] 進行中金額的 { $share } 處於「{ $stage }」階段
   *[false] 進行中商機的 { $share } 處於「{ $stage }」階段
}
portfolio-pipeline-stages-left = 另有 { $n } 個較小的階段未列出。
portfolio-pipeline-wins = 成交
portfolio-pipeline-losses = 未成交
portfolio-pipeline-won-column = 成交金額（{ $currency }）
portfolio-pipeline-open-count = 進行中
portfolio-pipeline-open-column = 進行中金額（{ $currency }）
portfolio-pipeline-nobody = 無負責人
portfolio-pipeline-accounts = 近十二個月{ $name }成交最多，{ $money }{ $all ->
    [True] {""}
   *[False] ；前 { $n } 家合計占 { $share }
}{ $ended ->
    [True] 。
   *[False] {""}
}
portfolio-pipeline-owners = { $name }成交最多，{ $money }{ $rates ->
    [alike] ；各人成交率無明顯差異
    [apart] ；各人成交率差異明顯
   *[unknown] {""}
}
portfolio-pipeline-owners-note = 成交與未成交為近十二個月資料；已結案商機滿五個才計算成交率。
portfolio-pipeline-name = 商機
portfolio-pipeline-stage-column = 階段
portfolio-pipeline-value = 金額（{ $currency }）
portfolio-pipeline-chance = 機率
portfolio-pipeline-expected = 預計成交
portfolio-pipeline-passed = { $day }，已過
portfolio-pipeline-others = 其他 { $n } 人
portfolio-pipeline-largest = { $late ->
    [0] { $valued ->
        [true] 金額最大的進行中商機
       *[false] { $all } 個進行中商機，{ EACH($all) }無金額記錄
    }
   *[other] { $late } 個進行中商機已過預計成交日
}
portfolio-pipeline-more = 另有 { $n } 個，見各客戶回顧。

portfolio-contracts = 合約
portfolio-contracts-none = 目前沒有有效合約。
portfolio-contracts-lead = 有效合約 { $n } 份{ $money ->
    [none] 。
   *[other] ，年化金額 { $money }{ $moved ->
        [up] ，年增 { $change }。
        [down] ，年減 { $change }。
        [flat] ，與去年持平。
       *[alone] 。
    }
}
portfolio-contracts-ending = { $n ->
    [0] { $days } 天內沒有到期且不自動續約的合約。
   *[other] { $days } 天內有 { $n } 份合約到期且不自動續約{ $money ->
        [none] {""}
       *[other] ，年化金額 { $money }
    }{ $bare ->
        [unknown] 。
        [none] ；相關客戶皆有進行中商機。
       *[other] ；其中 { $bare } 所屬客戶沒有進行中商機。
    }
}
portfolio-contracts-n = { $n } 份合約
portfolio-contracts-soon = { $days } 天內到期（年化）
portfolio-contracts-bare = 尚無商機
portfolio-contracts-all-open = 皆有進行中商機
portfolio-contracts-at = 涉及 { $n } 家客戶
portfolio-contracts-course = { $moved ->
    [up] 合約年化金額自 { $since } 以來增加 { $change }，達 { $money }
    [down] 合約年化金額自 { $since } 以來減少 { $change }，為 { $money }
    [flat] 合約年化金額為 { $money }，與 { $since } 持平
   *[alone] 合約年化金額為 { $money }
}
portfolio-contracts-course-note = 各期末有效合約的年化金額。
portfolio-contracts-name = 合約
portfolio-contracts-end = 到期日
portfolio-contracts-notice = 通知期限
portfolio-contracts-value = 年化金額（{ $currency }）
portfolio-contracts-renewal = 續約
portfolio-contracts-others = 其餘 { $n } 份合約
portfolio-contracts-table = { $n } 份合約將於 { $days } 天內到期或自動續約{ $informed ->
    [true] { $bare ->
        [0] ，到期的皆有進行中商機
       *[other] ，其中 { $bare } 份既不自動續約也無商機
    }
   *[false] {""}
}
portfolio-contracts-passed = { $day }，已過
portfolio-contracts-renews = 自動續約
portfolio-contracts-open = 有進行中商機
portfolio-contracts-bare-state = 無商機
portfolio-contracts-unknown = 未知

receivables-received = { $n ->
    [0] 近十二個月沒有收到付款。
   *[other] 近十二個月收到 { $n } 筆付款，共 { $money }。
}由於只有付款紀錄，沒有可對應的發票，無法判斷是否有未付、逾期或遲付的款項。
receivables-no-due-days = 未付 { $money }；未付發票沒有到期日，無法判斷是否逾期。
receivables-undated = 未付款項中有 { $money } 沒有到期日。
portfolio-receivables = 應收帳款
portfolio-receivables-nothing = 沒有未付款項，所有發票皆已付清。
portfolio-receivables-current = 未付 { $money }，沒有逾期。
portfolio-receivables-lead = 未付 { $money }，其中 { $share } 已逾期：{ $late }，最長 { $days } 天。
portfolio-receivables-old = { $n ->
    [1] 逾期超過一個月的有 { $money }（{ $share }），全部來自{ $name }。
   *[other] 逾期超過一個月的有 { $money }（{ $share }），涉及 { $n } 家客戶，以{ $name }最多（{ $most }）。
}
portfolio-receivables-paid = { $side ->
    [late] 發票平均遲付 { $days } 天（區間 { $interval }，n = { $n }）{ $moved ->
        [later] ，明顯晚於前一年。
        [sooner] ，明顯早於前一年。
       *[none] 。
    }
    [early] 發票平均提前 { $days } 天付款（區間 { $interval }，n = { $n }）{ $moved ->
        [later] ，明顯晚於前一年。
        [sooner] ，明顯早於前一年。
       *[none] 。
    }
   *[even] 發票平均準時付款（區間 { $interval } 天，n = { $n }）。
}
portfolio-receivables-open = 未付
portfolio-receivables-overdue = 逾期
portfolio-receivables-share = 占未付金額的 { $share }
portfolio-receivables-invoices = { $n } 張發票
portfolio-receivables-dso = 應收帳款週轉天數
portfolio-receivables-after = 平均遲付天數
portfolio-receivables-ageing = { $old ->
    [true] 未付金額的 { $share } 逾期超過兩個月：{ $money }
   *[false] 沒有逾期超過兩個月的款項
}
portfolio-receivables-amount = 逾期金額（{ $currency }）
portfolio-receivables-count = 發票數
portfolio-receivables-oldest = 最長天數
portfolio-receivables-others = 其餘 { $n } 家客戶
portfolio-receivables-table = { $n ->
    [1] 逾期款項全部來自{ $name }
   *[other] { $n } 家客戶有逾期，{ $name }占 { $share }
}

summary-nothing = { $kind ->
    [revenue] { $period }沒有訂單營收。
    [recurring] { $period }末沒有有效合約。
   *[conversion] { $period }沒有成交。
}
summary-quiet = { $n } 家客戶陷入沉寂。
