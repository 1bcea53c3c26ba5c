/**
 * What is wrong with the data given, told beside the best-effort answer.
 *
 * <p>A {@link org.revenuekit.core.finding.Finding} is about the data, never about the customer. Nothing is lost
 * silently: what was given is used or reported. Strict mode is one line: {@code answer.findings().throwIfAny()}.
 */
@NullMarked
package org.revenuekit.core.finding;

import org.jspecify.annotations.NullMarked;
