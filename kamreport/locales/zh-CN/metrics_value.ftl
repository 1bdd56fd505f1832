### 价值与忠诚度指标：未给出数值的原因与计算方法。

withheld-no-orders = 没有订单数据
withheld-history = 订单数据自 { $since } 起才有
method-revenue = 营收为一个期间内全部订单的净额：退货和贷项冲减营收，已取消的订单不计，外币按每张订单当日汇率折算。
