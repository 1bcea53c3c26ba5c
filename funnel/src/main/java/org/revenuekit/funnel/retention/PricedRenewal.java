package org.revenuekit.funnel.retention;

import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.money.MonthlyAmount;

/** A contract that runs out and what it makes per month, which is above 0. */
record PricedRenewal(RenewalDue renewal, MonthlyAmount amount) {}
