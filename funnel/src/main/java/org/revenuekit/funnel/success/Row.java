package org.revenuekit.funnel.success;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.finding.Finding;

/**
 * What is answered of one customer.
 *
 * @param customer of whom
 * @param value the answer
 * @param tally what became of the facts of it
 * @param findings what is wrong with them
 * @param <R> the type of answer
 */
record Row<R>(Customer customer, R value, FactTally tally, ImmutableList<Finding> findings) {}
