package org.revenuekit.examples.report.story;

import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.Frame;

/** The whole report as text. */
public final class Story {
    private Story() {}

    /**
     * Tells the answers.
     *
     * @param frame what the figures are stated in
     * @param answers the answers
     * @param texts the words of a language
     * @return some screens of text
     */
    public static String tell(Frame frame, Answers answers, Texts texts) {
        StringBuilder out = new StringBuilder();
        Page page = new Page(texts, out);
        new FamilyStory(frame, answers, texts, out).tell();
        new PortfolioStory(answers, page).tell();
        new InsightStory(answers, texts, out).tell();
        answers.teams().ifPresent(teams -> new TeamStory(teams, answers.data().sellers(), page).tell());
        answers.whiteSpace()
                .ifPresent(space -> new WhiteSpaceStory(space, answers.data().sellers(), page).tell());
        answers.segmentation().ifPresent(segmentation -> new SegmentationStory(segmentation, answers, page).tell());
        answers.phases()
                .ifPresent(phases -> new PhaseStory(
                                phases, answers.hierarchy(), answers.data().sellers(), page)
                        .tell());
        answers.funnel().ifPresent(funnel -> {
            new FunnelStory(funnel, frame.mapping().currency(), page).tell();
            new FlowStory(funnel, page).tell();
            funnel.bottlenecks()
                    .ifPresent(
                            stuck -> new BottleneckStory(stuck, frame.mapping().currency(), page).tell());
            new ChangeStory(funnel, page).tell();
            answers.plan()
                    .ifPresent(plan -> new PlanStory(
                                    plan,
                                    funnel.journeys().definition(),
                                    frame.mapping().currency(),
                                    page)
                            .tell());
        });
        answers.departments().ifPresent(departments -> new DepartmentStory(departments, page).tell());
        answers.recurring().ifPresent(recurring -> {
            new RecurringStory(recurring, answers.data()::nameOf, page).tell();
            new RetentionStory(recurring.retention(), answers.data()::nameOf, page).tell();
            new RenewalStory(recurring.renewals(), answers.data()::nameOf, answers.data()::nameOf, page).tell();
        });
        answers.success().ifPresent(success -> new SuccessStory(success, answers.data()::nameOf, page).tell());
        answers.lifetime().ifPresent(lifetime -> new LifetimeStory(lifetime, answers.data()::nameOf, page).tell());
        answers.lifecycle().ifPresent(lifecycle -> new LifecycleStory(lifecycle, answers.data()::nameOf, page).tell());
        LinkStory links = new LinkStory(answers.hierarchy(), page);
        answers.links().ifPresent(links::links);
        answers.graph().ifPresent(links::graph);
        answers.ownership().ifPresent(ownership -> new OwnershipStory(ownership, answers.hierarchy(), page).tell());
        answers.history().ifPresent(history -> new HistoryStory(history, page).tell());
        new DataStory(answers, texts, out).tell();
        return out.toString();
    }
}
