package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Severity;

class PhaseLintTest {
    private static final EvidencePattern MEETINGS = EvidencePattern.of(FactKind.MEETING);
    private static final EvidencePattern ORDERS = EvidencePattern.of(FactKind.ORDER);
    private static final Money YEN = Money.ofMinor(CurrencyUnit.JPY, 100);
    private static final Criterion MET = criterion("met", MEETINGS);
    private static final Criterion DEAD = criterion("dead", ORDERS.withMinimumMinutes(5));

    private static List<String> warnings(Gate... gates) {
        return model(gates).lint().warnings().stream().map(Finding::toString).toList();
    }

    @Test
    void aSoundModelHasNoWarning() {
        assertEquals(List.of(), warnings(Gate.allOf(MET), Gate.anyOf(criterion("ordered", ORDERS), MET)));
    }

    @Test
    void whatNoRecordCanCarryIsUnobservable() {
        String first = "UNREACHABLE_PHASE phase P1, needed 1, possible 0";
        assertEquals(List.of(first, "UNOBSERVABLE criterion dead, asks minutes"), warnings(Gate.allOf(DEAD)));
        assertEquals(
                List.of(first, "UNOBSERVABLE criterion dead, asks amount"),
                warnings(Gate.allOf(criterion("dead", MEETINGS.withMinimumAmount(YEN)))));
        assertEquals(
                List.of(first, "UNOBSERVABLE criterion dead, asks actor"),
                warnings(Gate.allOf(criterion("dead", ORDERS.withRoles(ContactRole.LIAISON)))));
        EvidencePattern both = EvidencePattern.of(FactKind.MEETING, FactKind.BUDGET_SHARED)
                .withMinimumMinutes(5)
                .withMinimumAmount(YEN)
                .withRoles(ContactRole.LIAISON);
        assertEquals(
                List.of(first, "UNOBSERVABLE criterion dead, asks minutes, amount, actor"),
                warnings(Gate.allOf(criterion("dead", both))));
        EvidencePattern one = EvidencePattern.of(FactKind.MEETING, FactKind.ORDER)
                .withMinimumMinutes(5)
                .withRoles(ContactRole.LIAISON);
        assertEquals(List.of(), warnings(Gate.allOf(criterion("alive", one))));
        assertEquals(
                List.of(),
                warnings(Gate.allOf(criterion(
                        "alive", EvidencePattern.of(FactKind.BUDGET_SHARED).withMinimumAmount(YEN)))));
    }

    @Test
    void aPhaseIsReachedByCriteriaThatCanBeMetAndThroughThePhasesBelow() {
        assertEquals(
                List.of(
                        "UNREACHABLE_PHASE phase P2, needed 2, possible 1",
                        "UNREACHABLE_PHASE phase P3, needed 1, possible 1",
                        "UNOBSERVABLE criterion dead, asks minutes"),
                warnings(
                        Gate.anyOf(MET, DEAD),
                        Gate.allOf(criterion("visited", FactKind.VISIT), DEAD),
                        Gate.allOf(criterion("called", FactKind.CALL))));
    }

    @Test
    void anOccasionMustBeObservableAndLeaveRoomForANo() {
        assertEquals(
                List.of(
                        "UNREACHABLE_PHASE phase P1, needed 1, possible 0",
                        "IMPOSSIBLE_OCCASION criterion met, asks minutes"),
                warnings(Gate.allOf(MET.withOccasion(DEAD.pattern()))));
        assertEquals(
                List.of("OCCASION_ANSWERS criterion met"),
                warnings(Gate.allOf(MET.withOccasion(MEETINGS.withWithinDays(30)))));
        assertEquals(List.of(), warnings(Gate.allOf(MET.withOccasion(EvidencePattern.of(FactKind.VISIT)))));
    }

    @Test
    void aWindowMustHaveAsManyDaysAsSightings() {
        assertEquals(
                List.of("SHORT_WINDOW criterion met, times 12, days 11"),
                warnings(Gate.allOf(criterion("met", MEETINGS.withTimes(12).withWithinDays(10)))));
        assertEquals(
                List.of(),
                warnings(Gate.allOf(criterion("met", MEETINGS.withTimes(11).withWithinDays(10)))));
        assertEquals(List.of(), warnings(Gate.allOf(criterion("met", MEETINGS.withTimes(1_000)))));
        assertEquals(
                List.of("SHORT_WINDOW criterion met, times 3, days 2"),
                warnings(Gate.allOf(MET.withOccasion(
                        EvidencePattern.of(FactKind.VISIT).withTimes(3).withWithinDays(1)))));
    }

    private static List<String> dominated(EvidencePattern one, EvidencePattern other) {
        return warnings(Gate.allOf(criterion("one", one), criterion("other", other)));
    }

    @Test
    void whatMeetsTheNarrowerMeetsTheWider() {
        List<String> otherByOne = List.of("DOMINATED_CRITERION criterion other, by one, level 1");
        EvidencePattern base =
                MEETINGS.withRoles(ContactRole.LIAISON).withMinimumMinutes(10).withTimes(3);
        assertEquals(otherByOne, dominated(base, base.withKinds(FactKind.MEETING, FactKind.VISIT)));
        assertEquals(otherByOne, dominated(base, base.withRoles(ContactRole.LIAISON, ContactRole.KEY_PERSON)));
        assertEquals(otherByOne, dominated(base, base.withRoles()));
        assertEquals(otherByOne, dominated(base, base.withMinimumMinutes(9)));
        assertEquals(otherByOne, dominated(base, MEETINGS));
        assertEquals(otherByOne, dominated(base, base.withTimes(2)));
        assertEquals(otherByOne, dominated(base.withWithinDays(9), base.withWithinDays(10)));
        assertEquals(otherByOne, dominated(base.withWithinDays(9), base));
        EvidencePattern sold = ORDERS.withMinimumAmount(YEN);
        assertEquals(otherByOne, dominated(sold, ORDERS));
        assertEquals(otherByOne, dominated(sold, sold.withMinimumAmount(YEN.minus(1))));
        assertEquals(List.of(), dominated(sold, sold.withMinimumAmount(Money.ofMinor(CurrencyUnit.USD, 1))));
        assertEquals(
                List.of(
                        "DOMINATED_CRITERION criterion one, by other, level 1",
                        "DOMINATED_CRITERION criterion other, by one, level 1"),
                dominated(base, base));
        assertEquals(List.of(), dominated(base.withRoles(ContactRole.LIAISON), base.withRoles(ContactRole.KEY_PERSON)));
        assertEquals(List.of(), dominated(base.withMinimumMinutes(20), base.withTimes(4)));
    }

    /** Five business days can be a year, and five days are at most five business days. */
    @Test
    void windowsOfBothUnitsAreComparedByAnyCalendar() {
        List<String> otherByOne = List.of("DOMINATED_CRITERION criterion other, by one, level 1");
        EvidencePattern five = MEETINGS.withWithinBusinessDays(5);
        assertEquals(otherByOne, dominated(five.withTimes(2), five));
        assertEquals(otherByOne, dominated(five, five.withWithinBusinessDays(6)));
        assertEquals(otherByOne, dominated(five, MEETINGS));
        assertEquals(otherByOne, dominated(MEETINGS.withWithinDays(5), five));
        assertEquals(List.of(), dominated(MEETINGS.withWithinDays(6), five));
        assertEquals(List.of(), dominated(MEETINGS.withTimes(2), five));
        assertEquals(List.of(), dominated(five.withTimes(2), MEETINGS.withWithinDays(36_500)));
        assertEquals(List.of(), dominated(five.withTimes(2), five.withWithinBusinessDays(4)));
        assertEquals(List.of(), warnings(Gate.allOf(criterion("met", five.withTimes(1_000)))));
    }

    @Test
    void dominationLooksAtOccasionsToo() {
        EvidencePattern quote = EvidencePattern.of(FactKind.COMPETITIVE_QUOTE);
        Criterion one = criterion("one", MEETINGS.withWithinDays(10));
        Criterion other = criterion("other", MEETINGS);
        assertEquals(List.of(), warnings(Gate.allOf(one, other.withOccasion(quote))));
        assertEquals(
                List.of("DOMINATED_CRITERION criterion other, by one, level 1"),
                warnings(Gate.allOf(one.withOccasion(quote), other.withOccasion(quote))));
        assertEquals(
                List.of("DOMINATED_CRITERION criterion other, by one, level 1"),
                warnings(Gate.allOf(one.withOccasion(quote), other)));
        assertEquals(
                List.of(), warnings(Gate.allOf(one.withOccasion(quote), other.withOccasion(quote.withWithinDays(3)))));
    }

    @Test
    void aLowerGateDominatesOnlyIfItDemandsTheCriterion() {
        Criterion often = criterion("often", MEETINGS.withTimes(3));
        assertEquals(
                List.of("DOMINATED_CRITERION criterion met, by often, level 2"),
                warnings(Gate.allOf(often), Gate.allOf(MET)));
        assertEquals(List.of(), warnings(Gate.anyOf(often, criterion("v", FactKind.VISIT)), Gate.allOf(MET)));
        assertEquals(List.of(), warnings(Gate.allOf(MET), Gate.allOf(often)));
        assertEquals(List.of("DOMINATED_CRITERION criterion met, by often, level 1"), warnings(Gate.anyOf(often, MET)));
        assertEquals(List.of(), warnings(Gate.allOf(MET), Gate.allOf(MET)));
    }

    @Test
    void anActivityMustBeObservable() {
        AdvancementActivity activity = AdvancementActivity.builder()
                .id(AdvancementActivityId.of("sell"))
                .name(Label.of("Sell", "売る"))
                .fromLevel(0)
                .pattern(ORDERS)
                .addServes(MET.id())
                .build();
        PhaseModel model = model(Gate.allOf(MET)).withActivities(activity);
        assertEquals(0, model.lint().warnings().size());
        assertEquals(
                List.of("UNOBSERVABLE_ACTIVITY activity sell, asks minutes"),
                model.withActivities(activity.withPattern(DEAD.pattern())).lint().warnings().stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void questionsMustBeClosedInBothLanguages() {
        assertEquals(
                List.of(
                        "OPEN_QUESTION criterion met, language en, question How is it?, because begins with how",
                        "OPEN_QUESTION criterion met, language ja, question どうですか, because asks どう"),
                warnings(Gate.allOf(MET.withQuestion(Label.of("How is it?", "どうですか")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did they tell us what they pay?", "Is it so? ", "Whatever they say, do they buy?", "?"})
    void theseAreClosedInEnglish(String question) {
        assertEquals(Optional.empty(), ClosedQuestion.whyOpenInEnglish(question));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who decides? | begins with who",
                "WHOM do they ask? | begins with whom",
                "Whose is it? | begins with whose",
                "'What's it?' they ask? | begins with what",
                "When will they buy? | begins with when",
                "Where is it? | begins with where",
                "Why? | begins with why",
                "how? | begins with how",
                "Which one? | begins with which",
                "They buy. | does not end with ?"
            })
    void theseAreOpenInEnglish(String question, String because) {
        assertEquals(because, ClosedQuestion.whyOpenInEnglish(question).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "相談を受けましたか",
                "相談を受けましたか。",
                "相談を受けましたか?",
                "相談を受けましたか\uff1f",
                "相談を受けた\uff1f ",
                "誰かに会いましたか",
                "何らかの情報を得ましたか",
                "いつでも、いつも会えますか"
            })
    void theseAreClosedInJapanese(String question) {
        assertEquals(Optional.empty(), ClosedQuestion.whyOpenInJapanese(question));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "何を買いますか | asks 何",
                "なにを買いますか | asks なに",
                "なぜですか? | asks なぜ",
                "どうして買いますか | asks どうして",
                "どうですか | asks どう",
                "どの製品ですか | asks どの",
                "どれですか | asks どれ",
                "どこですか | asks どこ",
                "どんな人ですか | asks どんな",
                "どちらですか | asks どちら",
                "誰ですか | asks 誰",
                "だれですか | asks だれ",
                "いつですか | asks いつ",
                "いくらですか | asks いくら",
                "いくつですか | asks いくつ",
                "誰かが誰に会いますか | asks 誰",
                "会いました。 | does not end with か or ?",
                "。 | does not end with か or ?"
            })
    void theseAreOpenInJapanese(String question, String because) {
        assertEquals(because, ClosedQuestion.whyOpenInJapanese(question).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(PhaseLintFinding.class)
    void aWarningIsToldByItsName(PhaseLintFinding finding) {
        assertEquals(finding.name(), finding.code());
        assertEquals(Severity.WARNING, finding.severity());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("definition", () -> PhaseLint.of(null));
    }
}
