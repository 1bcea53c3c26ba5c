/**
 * The process (営業プロセス) as data: which stages a lead goes through, who owns them, how leads come in, are accepted, are
 * handed over and leave. Everything that the funnel measures is measured on the words of such a definition, so that two
 * people who ask for 商談化率 get one number.
 *
 * <h2>Parts</h2>
 *
 * <ul>
 *   <li>A {@link org.revenuekit.funnel.process.SalesProcess process} has {@link org.revenuekit.funnel.process.Stage
 *       stages} in order. One role answers for each; others help, as inside sales and field sales qualify together
 *       (クオリファイ). The <em>goal</em> is the stage that means success; stages after it, such as onboarding, are of
 *       customers.
 *   <li>{@link org.revenuekit.funnel.process.Role Roles} are those of THE MODEL, or your own: SR (also SDR) answers
 *       inbound leads, EBR (also BDR) goes out to target companies.
 *   <li>{@link org.revenuekit.funnel.process.EntryChannel Channels} (流入経路) are the ways in, each a funnel of its own.
 *   <li>{@link org.revenuekit.funnel.process.ExitReason Reasons} to leave (失注理由) are a closed vocabulary of three
 *       kinds: lost, disqualified, recycled. After its wake-up days somebody asks again: only about one lead in ten
 *       considers buying now, and two in three may later.
 *   <li>A {@link org.revenuekit.funnel.process.Qualification qualification} (MAL) says who is not accepted:
 *       competitors, companies of our own group, partners, students, whoever is no target.
 *   <li>A {@link org.revenuekit.funnel.process.HandOff hand-off} (引き渡し) is where leads pass from one role to another,
 *       with the time in which the other is to respond (SLA).
 *   <li>A {@link org.revenuekit.funnel.process.NamedRate rate} has a name, and says its base.
 *   <li>A {@link org.revenuekit.funnel.process.MacroPhase macro phase} is that over which processes of different stages
 *       compare: リード獲得, 商談化, 契約獲得, 顧客フォロー.
 * </ul>
 *
 * <pre>{@code
 * SalesProcess process = StandardProcesses.theModel().toBuilder()
 *         .ref(DefinitionRef.of("our-process", 1))
 *         .channels(ourChannels)
 *         .build();
 * process.lint();                                    // leads nobody asks again, roles without work, and more
 * Journeys journeys = JourneyTracking.of(process).follow(leads, events, asOf);
 * }</pre>
 *
 * <p>The process need not sell. A loan goes from application to signature, a user from sign-up to first use.
 *
 * <h2>The standard processes</h2>
 *
 * <p>{@link org.revenuekit.funnel.process.StandardProcesses} has THE MODEL (inbound, small and medium companies), the
 * outbound route to enterprises, the traditional process of one seller, the stages of the lead's own decision, and the
 * process as Japanese teams name it. Stages that mean the same have one id in all of them: one log can be followed
 * through the divided and the traditional process, and compared.
 *
 * <p>Stages and owners are those of two articles that the field quotes, on THE MODEL and on sales enablement. The times
 * to respond, the days after which to ask again, and the words for losing and recycling are our proposal, and each
 * method says what else is.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>A process that can be built refers to nothing that it has not: stages, roles and reasons are found, ids differ,
 *       the base of a rate comes before what is reached, what excludes disqualifies.
 *   <li>Equality is of all content, the hash that of the reference.
 *   <li>{@link org.revenuekit.funnel.process.ProcessLint} has no word against the standard processes.
 * </ul>
 */
@NullMarked
package org.revenuekit.funnel.process;

import org.jspecify.annotations.NullMarked;
