package org.revenuekit.segmentation.signal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.revenuekit.core.account.AccountId;

/**
 * The signals of one account.
 *
 * @param account its id
 * @param strength how strong they are together: 0 to 1, with six decimals
 * @param signals those that still weigh something, each event once, the strongest first
 */
public record AccountSignals(AccountId account, BigDecimal strength, ImmutableList<LiveSignal> signals) {}
