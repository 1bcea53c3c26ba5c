package org.revenuekit.segmentation.phase;

import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;

/**
 * An account that has been in one phase for long.
 *
 * @param account which account
 * @param phase in which phase
 * @param since the first day in it
 * @param days how long, up to and with the last day of the window
 */
public record StuckAccount(AccountId account, RelationshipPhase phase, LocalDate since, long days) {}
