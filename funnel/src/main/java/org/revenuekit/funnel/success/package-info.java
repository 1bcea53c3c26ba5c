/**
 * Customer success (カスタマーサクセス): what becomes of customers after the sale. In which phase they are, whether they have
 * what success means to them, how they are brought to use what they bought, who should be turned to, how fast they are
 * answered, and how much of what they have they use.
 *
 * <h2>Questions</h2>
 *
 * <ul>
 *   <li>{@link org.revenuekit.funnel.success.LifecycleReview} (導入・定着・維持・追加販売): the phase of each customer, since when,
 *       who is stuck, how long phases last.
 *   <li>{@link org.revenuekit.funnel.success.SuccessReview} (成功基準): whether figures that mean success to customers are
 *       reached by the day agreed.
 *   <li>{@link org.revenuekit.funnel.success.OnboardingReview} (オンボーディング完了率): milestones by when, and the time to
 *       value.
 *   <li>{@link org.revenuekit.funnel.success.ContactReview} (販売後の接触): to whom somebody should have turned of our own
 *       accord, the day after the deal, a month and years later; touch points by customer and period. This is the
 *       active side (能動的), that of customer success.
 *   <li>{@link org.revenuekit.funnel.success.ServiceReview} (問い合わせ対応): whether requests were answered within the
 *       business hours promised. This is the reactive side (受動的), that of support.
 *   <li>{@link org.revenuekit.funnel.success.AdoptionReview} (採用率): seats in use / seats licensed, or features in use /
 *       features available, and the early signs in them.
 * </ul>
 *
 * <pre>{@code
 * Customers customers = Customers.of(List.of(Customer.of(CAPRICORN, LocalDate.of(2025, 4, 1))));
 * LifecycleBoard board = LifecycleReview.of(LifecyclePolicy.standard()).judge(customers, facts, asOf);
 * board.of(CAPRICORN).phase();                                   // RETENTION, since(), days(), history()
 * board.stuck();                                                 // longest first
 * OnboardingReport onboarding = OnboardingReview.of(OnboardingPlan.standard()).review(customers, reached, asOf);
 * onboarding.whole().completionRate();                           // open ones are apart
 * onboarding.valueIncidence();                                   // time to value, open ones censored
 * ContactReview.of(ContactCadence.standard()).review(customers, activities, asOf).overdue();
 * ServiceReview.of(ServicePromise.standard()).measure(customers, requests, hours, asOf).total().shareInTime();
 * AdoptionReport adoption = AdoptionReview.of(AdoptionPolicy.standard(UsageKind.SEATS)).measure(customers, usage, asOf);
 * adoption.rate();                                               // 45/100
 * adoption.observations();                                       // for the CS index
 * adoption.changeSince(lastQuarter).fell();                      // whose adoption fell most, and by how much
 * }</pre>
 *
 * <p>Each answer tells what changed since an earlier one. What is new in a list (completed, reached, overdue,
 * declining) is what the later answer has there and the earlier has not, who came since included. Who is in only one of
 * the two is named as come or gone.
 *
 * <ul>
 *   <li>{@link org.revenuekit.funnel.success.OnboardingChange}: who completed the onboarding, reached or missed what.
 *   <li>{@link org.revenuekit.funnel.success.SuccessChange}: which criteria were reached, missed or lost.
 *   <li>{@link org.revenuekit.funnel.success.ContactChange}: who became overdue, still is, is no longer.
 *   <li>{@link org.revenuekit.funnel.success.ServiceChange}: what was asked, answered and overdue since, and whether
 *       service is faster.
 *   <li>{@link org.revenuekit.funnel.success.AdoptionChange}: whose adoption fell or rose, and by how much.
 * </ul>
 *
 * <h2>What is counted how</h2>
 *
 * <ul>
 *   <li>A {@link org.revenuekit.funnel.success.Customer} is an account with the days of its contract. Facts of other
 *       days are set aside with a finding; only a milestone may be reached before the contract starts, and is then
 *       reached on its first day.
 *   <li>The day asked about is the last that is seen: nothing is known yet of days after that of knowledge, whatever is
 *       on record of them.
 *   <li>Phases are a ladder, and each day has one. All milestones of the policy reached: adoption. From then on, the
 *       adoption rate high enough once: retention. A renewal leads to retention from wherever. A further purchase leads
 *       from there to growth, for the days of the policy; one made before retention counts for what is left of them.
 *       Only from growth is there a way back, to retention.
 *   <li>What was reached once (a milestone, a criterion) stays reached; whether a criterion still holds is said apart.
 *   <li>In every rate those that are open and still in time are apart: neither reached nor missed. Whose contract is
 *       over has missed what it had not reached.
 *   <li>A contact does for all contacts that were due until then, and for one due within the days ahead that the
 *       cadence allows. So what is overdue is overdue since the first of those that nobody made.
 *   <li>Of several values of one day the last recorded stands; of those recorded on one day the least favourable, with
 *       a finding.
 * </ul>
 *
 * <p>The four phases, the completion rate of onboarding, touch points and success criteria are those of Japanese
 * handbooks of sales; that what counts is how a customer is supported the day after the deal, a month later and years
 * later, and that it remembers to have waited for three days, are those of vendors. All figures of the standard
 * definitions are ours to start from.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Facts given = used + set aside, each of the latter in a finding that counts it.
 *   <li>The order of customers and facts changes nothing. What happened or was recorded later changes nothing but
 *       findings.
 *   <li>Phases tile the days of the contract so far, and their days sum to them. An answer of an earlier day is the
 *       part until that day of that of a later one, where facts are recorded as they happen.
 *   <li>Completed + open + missed = customers; reached, open, missed and unknown criteria sum to all. Ratios are from 0
 *       to 1.
 *   <li>Groups, and who is in none, sum to the whole, findings included.
 *   <li>Each customer of two answers that are compared is of both, or came, or is gone; nothing changes since the
 *       answer itself. What changed until a day and from then on is all that changed, and the other way round it is
 *       undone.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.success;

import org.jspecify.annotations.NullMarked;
