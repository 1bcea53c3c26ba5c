package org.revenuekit.funnel.attainment;

/** On which day an amount counts (計上基準). Amounts by different days are different measures and are not compared. */
public enum DateBasis {
    /** The day of the order (受注日). */
    ORDER,
    /** The day of delivery (納品日). */
    DELIVERY,
    /** The day on which the customer accepts what was delivered (検収日). */
    ACCEPTANCE,
    /** The day on which revenue is recognised in the books (計上日). */
    RECOGNITION,
    /** The day on which the money comes in (入金日). */
    PAYMENT
}
