package org.revenuekit.funnel.process;

import static org.revenuekit.funnel.process.ExitKind.DISQUALIFIED;
import static org.revenuekit.funnel.process.ExitKind.LOST;
import static org.revenuekit.funnel.process.ExitKind.RECYCLED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * Why leads leave the standard processes. Who is disqualified is of the article on sales processes and of that on sales
 * enablement (MAL); the words for losing and recycling, and when to ask again, are our proposal.
 */
final class StandardReasons {
    private static final int QUARTER = 90;
    private static final int HALF_YEAR = 180;
    private static final int YEAR = 365;

    private static final ExitReason COMPETITOR = ExitReason.of("competitor", DISQUALIFIED, "Competitor", "競合企業");
    private static final ExitReason OWN_GROUP = ExitReason.of("own-group", DISQUALIFIED, "Own group", "グループ企業");
    private static final ExitReason PARTNER = ExitReason.of("partner", DISQUALIFIED, "Partner", "パートナー");
    private static final ExitReason STUDENT = ExitReason.of("student", DISQUALIFIED, "Student", "学生");
    private static final ExitReason NON_TARGET =
            ExitReason.of("non-target", DISQUALIFIED, "Outside of the target", "ノンターゲット企業");

    static final ImmutableList<ExitReason> DISQUALIFYING =
            ImmutableList.of(COMPETITOR, OWN_GROUP, PARTNER, STUDENT, NON_TARGET);

    static final ImmutableMap<LeadTrait, ReasonId> EXCLUSIONS = ImmutableMap.of(
            LeadTrait.COMPETITOR, COMPETITOR.id(),
            LeadTrait.OWN_GROUP, OWN_GROUP.id(),
            LeadTrait.PARTNER, PARTNER.id(),
            LeadTrait.STUDENT, STUDENT.id(),
            LeadTrait.NON_TARGET, NON_TARGET.id());

    static final ImmutableList<ExitReason> LOSING = ImmutableList.of(
            ExitReason.of("chose-competitor", LOST, "Chose a competitor", "競合に決定")
                    .wakingUpAfter(YEAR),
            ExitReason.of("price", LOST, "Price", "価格").wakingUpAfter(HALF_YEAR),
            ExitReason.of("missing-feature", LOST, "Something is missing in what we sell", "機能・要件不足")
                    .wakingUpAfter(YEAR),
            ExitReason.of("no-budget", LOST, "No budget", "予算なし").wakingUpAfter(HALF_YEAR),
            ExitReason.of("no-decision", LOST, "Stays with what there is", "現状維持・見送り")
                    .wakingUpAfter(HALF_YEAR));

    static final ImmutableList<ExitReason> RECYCLING = ImmutableList.of(
            ExitReason.of("not-now", RECYCLED, "Not now", "時期尚早").wakingUpAfter(HALF_YEAR),
            ExitReason.of("gathers-information", RECYCLED, "Gathers information only", "情報収集のみ")
                    .wakingUpAfter(HALF_YEAR),
            ExitReason.of("no-contact", RECYCLED, "Cannot be reached", "連絡不通").wakingUpAfter(QUARTER));

    private StandardReasons() {}
}
