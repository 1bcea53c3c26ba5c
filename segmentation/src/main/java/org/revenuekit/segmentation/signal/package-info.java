/**
 * Opportunity signals (営業機会シグナル): events at customers that make a proposal worthwhile now. To see them depends on the
 * seller and differs widely between people; here it is a matter of the organisation: signals are noted, found in our
 * own data, weighed by their age, and it is told who sees few.
 *
 * <h2>Kinds</h2>
 *
 * <p>The six of the field: a {@linkplain org.revenuekit.segmentation.signal.SignalKind#RENEWAL_DUE renewal} (更新タイミング,
 * 耐用年数1年以内), a move of a {@linkplain org.revenuekit.segmentation.signal.SignalKind#KEY_PERSON_MOVED decision maker or
 * key person} (意思決定権者、キーマンの異動), a {@linkplain org.revenuekit.segmentation.signal.SignalKind#RELOCATION relocation}
 * (顧客の移転), a change of {@linkplain org.revenuekit.segmentation.signal.SignalKind#POLICY_CHANGED policy} (顧客の方針変更)
 * towards more volume or fewer people, a {@linkplain org.revenuekit.segmentation.signal.SignalKind#COMPETITOR_DISRUPTED
 * competitor} in change or trouble (競合他社の担当者交代、トラブル), a customer in
 * {@linkplain org.revenuekit.segmentation.signal.SignalKind#CUSTOMER_PAIN difficulty} (相手の困りごと). And three of ours:
 * growth, use, and interest shown.
 *
 * <h2>Weighing</h2>
 *
 * <p>A signal's weight is its strength times 2^(-age / half-life), rounded half up to a millionth; each kind has its
 * own half-life. The weights of an account are combined: 1 - (1 - w1)(1 - w2)... or the largest. Signals of an account
 * that tell of one event count once, the strongest of them.
 *
 * <pre>{@code
 * DetectedSignals found = SignalDetection.of(DetectionPolicy.standard()).detect(facts, asOf);
 * SignalBoard board = SignalAnalysis.of(SignalPolicy.standard()).weigh(accounts, found.signals(), asOf);
 * board.ranking();                                   // whom to call first
 * board.explain(account);                            // what each signal adds
 * board.dueWithin(30);                               // notices to give this month
 * board.sensitivity(ownership, bySegment).below();   // who may need training
 * }</pre>
 *
 * <h2>Finding them in data</h2>
 *
 * <p>{@link org.revenuekit.segmentation.signal.SignalDetection} reads assets (ends of contracts and useful lives), the
 * contacts of two days (who left, arrived, moved, succeeded), observed use (up, down, near a limit) and reactions to
 * campaigns; {@link org.revenuekit.segmentation.signal.SignalDetector} takes your own. A state that holds at the date,
 * such as a renewal that is due, is observed at the date; an event keeps its day. So one that is found again is the
 * same event, and counts once.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Of signals that are all seen the strength never rises with time, and two waits weigh what one wait as long as
 *       both does, within the rounding.
 *   <li>A signal of the future weighs nothing and is reported. Given = live + reported.
 *   <li>A signal given twice changes no strength, and no order of the signals changes anything.
 *   <li>The parts of an explanation sum to the strength exactly.
 *   <li>Nobody is said to notice less than others unless the accounts are enough, and the upper end of the interval of
 *       the own rate (Wilson) is below the rate of others at comparable accounts.
 * </ul>
 */
@NullMarked
package org.revenuekit.segmentation.signal;

import org.jspecify.annotations.NullMarked;
