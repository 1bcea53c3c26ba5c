/**
 * Actuals against targets (予実管理): attainment (達成率), comparison with the year before (前年同月比), and how far the fiscal
 * year has come (累計進捗), in fiscal terms (上期, 下期, 第n四半期).
 *
 * <h2>Questions</h2>
 *
 * <pre>{@code
 * SalesTargets targets = SalesTargets.of(TaxBasis.EXCLUSIVE, monthly);
 * SalesFacts facts = SalesFacts.of(DateBasis.ORDER, TaxBasis.EXCLUSIVE, orders);
 * Attainment attainment = AttainmentReview.of(AttainmentPolicy.standard(CurrencyUnit.JPY))
 *         .review(targets, facts, asOf);
 * attainment.parts(FiscalPart.Kind.MONTH);                  // actual, target, gap, year on year; month by month
 * attainment.of(new FiscalPart(year, FiscalPart.Kind.HALF, 2)).attainment();
 * attainment.cumulative();                                  // 累計, month by month
 * attainment.progress().pace();                             // against what is due by today's business day
 * attainment.progress().runRate();
 * attainment.by(LedgerEntry.by("department"));
 * }</pre>
 *
 * <h2>What is counted how</h2>
 *
 * <ul>
 *   <li>By which day an amount counts (受注日, 納品日, 検収日, 計上日, 入金日), and whether it contains tax, is stated by policy and
 *       import and goes with the answer. Where they differ, nothing is compared.
 *   <li>Facts count on the day on which they are dated, and are taken as recorded on that day: those after the date
 *       asked about, or after it was known, are not seen.
 *   <li>The current month is provisional until its last day, and so is every period that contains it. Year on year then
 *       compares a part with a whole; the same days of last year are told beside.
 *   <li>Targets are of months. What is due of the current month is the part of its business days that have passed.
 *   <li>All rates are exact. A base of 0 or less makes a rate Undefined; a month without a target is a finding.
 *   <li>One currency: amounts in others are findings, since no rate is stated.
 * </ul>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Months sum to quarters, quarters to halves, halves to the year; groups sum to the whole.
 *   <li>The order of facts and targets changes nothing.
 *   <li>Facts after the date change no figure.
 *   <li>Facts given = used + set aside with a finding; so are targets.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.attainment;

import org.jspecify.annotations.NullMarked;
