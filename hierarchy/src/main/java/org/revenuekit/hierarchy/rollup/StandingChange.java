package org.revenuekit.hierarchy.rollup;

import java.util.Optional;
import org.revenuekit.core.account.AccountId;

/**
 * How a family, known by its top, differs between two answers.
 *
 * @param top the id of its top
 * @param before where it stood in the earlier answer; empty if it was no family there
 * @param after where it stands in the later answer; empty if it is no family there
 */
public record StandingChange(AccountId top, Optional<Standing> before, Optional<Standing> after) {}
