package org.revenuekit.hierarchy.rollup;

import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;

/** Everything that one roll-up is made from. */
record RollUpInput(Hierarchy hierarchy, Facts facts, ExchangeRates rates, AsOf asOf) {}
