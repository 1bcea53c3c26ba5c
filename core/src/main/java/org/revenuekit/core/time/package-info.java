/**
 * Time as a revenue team counts it: business days, fiscal years, half-open spans, and the point from which one looks.
 *
 * <h2>Six types</h2>
 *
 * <ul>
 *   <li>{@link org.revenuekit.core.time.BusinessCalendar BusinessCalendar} is how a company cuts time: its zone, the
 *       month its fiscal year starts with, its weekend and its holidays. Events are instants and facts of contracts are
 *       dates; the calendar maps the one to the other, and nothing else does.
 *   <li>{@link org.revenuekit.core.time.AsOf AsOf} (基準日) is the end of one business day in one calendar. Every
 *       evaluation takes one. It is <em>bitemporal</em>: what had happened by its date, as far as it was recorded by a
 *       second day, {@code knownOn}. So the figure published then can be had again now, beside the figure known since.
 *   <li>{@link org.revenuekit.core.time.Span Span} (期間) is a set of consecutive days, {@code [from, to)}, with open
 *       ends. An inclusive end, "valid until 31 March", enters as 1 April.
 *   <li>{@link org.revenuekit.core.time.FiscalYear FiscalYear} (年度) is twelve calendar months, named after the year
 *       they start in, and gives its halves (上期, 下期), quarters (四半期) and months as spans.
 *   <li>{@link org.revenuekit.core.time.Timeline Timeline} tells in which state something was on each day of a window,
 *       in periods that tile it: how long each state lasted (滞留) sums to the window exactly.
 *   <li>{@link org.revenuekit.core.time.BusinessHours BusinessHours} (営業時間) are the hours of business days in which a
 *       company answers. Promises to respond are counted in them.
 * </ul>
 *
 * <pre>{@code
 * BusinessCalendar calendar = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL)
 *         .withHolidays(List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 12)));
 * AsOf asOf = calendar.endOf(LocalDate.of(2026, 3, 31));
 * asOf.fiscalYear().label(Locale.JAPANESE);                     // 2025年度
 * asOf.isLive(Span.parse("[2025-04-01,2026-04-01)"));           // true: the last day
 * calendar.businessDays(calendar.quarter(2025, 4));             // of January to March 2026
 * }</pre>
 *
 * <h2>No clock, no default zone</h2>
 *
 * <p>Nothing here asks what time it is or where the machine stands. The same arguments give the same answer on every
 * machine, and yesterday's report can be made again.
 *
 * <h2>Why half-open</h2>
 *
 * <p>Two half-open spans that meet share no day and leave none out, so cutting a span anywhere changes no total.
 * Products whose ends are inclusive had to move churn by a day because of it. In text a span is written
 * {@code [2026-04-01,2027-04-01)}, an open end {@code ..}, after ISO 8601-2.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li><b>Calendar tiling</b>: in every zone, over every change of its clocks, each instant lies in exactly one
 *       business day; days have neither gap nor overlap, and do not go back.
 *   <li><b>Fiscal calendar</b>: for all twelve start months and all years, two halves, four quarters and twelve months
 *       each tile the year, years tile time, and labels are unique. The k-th period is counted from the first day of
 *       the year, never from the period before it.
 *   <li><b>As-of</b>: a view is unchanged by facts recorded after it, and constant between recorded facts.
 *   <li><b>Intervals</b>: the operations on spans agree with those on sets of days; an end before the start is refused;
 *       open ends never overflow.
 *   <li><b>Business days</b>: counting and stepping agree with walking day by day; steps add up.
 *   <li><b>Business hours</b>: counting agrees with walking minute by minute over every change of clocks; what was
 *       added is counted; cutting changes no sum.
 *   <li><b>Same hash on every launch</b>: no hash depends on identity.
 * </ul>
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package org.revenuekit.core.time;

import org.jspecify.annotations.NullMarked;
