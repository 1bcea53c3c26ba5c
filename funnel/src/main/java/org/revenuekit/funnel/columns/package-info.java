/**
 * The fast entrance: conversion of logs of many millions of entries, given as columns in the order of time, and
 * recurring revenue of many millions of periods.
 *
 * <p>{@link org.revenuekit.funnel.columns.ColumnConversionAnalysis} counts in one pass which leads reached which stage
 * within the window from their start (到達), by month of the start and by group, with the exact median and ninetieth
 * percentile of the time it took, skips and backward moves. A test holds it to
 * {@link org.revenuekit.funnel.conversion.ConversionAnalysis}, which answers the same of value objects, and more. Exits
 * and recycling are not in the columns: whoever asks for them has value objects.
 *
 * <p>Memory: 16 bytes for each lead, and 8 for each time that a lead reached a stage, while it counts.
 *
 * <p>{@link org.revenuekit.funnel.columns.ColumnRevenueAnalysis} sums recurring revenue (月次経常収益) of columns of periods
 * month by month, with the movements of accounts and with retention over 12 months, in one pass:
 *
 * <pre>{@code
 * RevenueColumns columns = RevenueColumns.of(CurrencyUnit.USD, 100, accounts, account, firstDay, endDay, cents);
 * MonthlyRevenue revenue = ColumnRevenueAnalysis.of(policy).monthly(columns, first, last, asOf);
 * revenue.of(Movement.REACTIVATION, april);
 * revenue.netRetention(april);
 * }</pre>
 *
 * <p>A test holds it to {@link org.revenuekit.funnel.revenue.RecurringRevenue}. Its sums are exact: columns whose sum
 * could pass 64 bits are refused. Memory is that of the months if rows are by account, else 4 bytes more for each row
 * and account. The time does not depend on how long periods last.
 */
@NullMarked
package org.revenuekit.funnel.columns;

import org.jspecify.annotations.NullMarked;
