package org.revenuekit.segmentation.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

/**
 * What a survey says. Immutable; what is asked for is made by each call, in time linear in the answers unless it says
 * otherwise.
 */
public final class SurveyResult {
    /** A need that an answer reveals. Comparable, so that no choice of ids makes a hash set slow. */
    private record Revealed(Need need) implements Comparable<Revealed> {
        private static final Comparator<Need> ORDER = Comparator.comparing(Need::account)
                .thenComparing(Need::recordedOn)
                .thenComparing(Need::product)
                .thenComparing(Need::text);

        @Override
        public int compareTo(Revealed other) {
            return ORDER.compare(need, other.need);
        }
    }

    private final Questionnaire questionnaire;
    private final Accounts accounts;
    private final AsOf asOf;
    private final ImmutableListMultimap<AccountId, CountedResponse> responses;
    private final SurveyStages stages;
    private final long answersGiven;
    private final Findings findings;

    SurveyResult(
            Questionnaire questionnaire,
            Accounts accounts,
            AsOf asOf,
            List<CountedResponse> responses,
            long answersGiven,
            Findings findings) {
        this.questionnaire = questionnaire;
        this.accounts = accounts;
        this.asOf = asOf;
        this.responses = responses.stream()
                .collect(toImmutableListMultimap(counted -> counted.response().account(), counted -> counted));
        this.stages = stagesOf(accounts, this.responses);
        this.answersGiven = answersGiven;
        this.findings = findings;
    }

    private static SurveyStages stagesOf(
            Accounts accounts, ImmutableListMultimap<AccountId, CountedResponse> responses) {
        Map<AccountId, SurveyStage> stages = new LinkedHashMap<>();
        for (Account account : accounts.list()) {
            stages.put(
                    account.id(),
                    responses.get(account.id()).stream()
                            .map(CountedResponse::stage)
                            .reduce(SurveyStage.NOT_ASKED, Ordering.natural()::max));
        }
        return new SurveyStages(stages);
    }

    /**
     * Returns how far all accounts came.
     *
     * @return asked, answered, with potential; O(1)
     */
    public SurveyStages stages() {
        return stages;
    }

    /**
     * Returns what is known of one account, with the reasons for its stage.
     *
     * @param account its id
     * @return stage, responses and answers
     * @throws UnknownIdException if the id was never given
     */
    public AccountSurvey of(AccountId account) {
        AccountId known = accounts.get(account).id();
        ImmutableList<CountedResponse> counted = responses.get(known);
        return new AccountSurvey(
                known,
                stages.of(known),
                counted.stream().map(CountedResponse::response).collect(toImmutableList()),
                counted.stream()
                        .flatMap(response -> response.answers().stream())
                        .collect(toImmutableList()));
    }

    /**
     * Returns how far the accounts of each group came, such as of a segment or family.
     *
     * @param grouping tells the group of an account
     * @param <K> the key of a group
     * @return the groups; with {@link SurveyGroups#ungrouped()} they sum to {@link #stages()}
     */
    public <K extends Comparable<? super K>> SurveyGroups<K> by(Grouping<AccountId, K> grouping) {
        return SurveyGroups.of(stages, requireNonNull(grouping, "grouping"));
    }

    /**
     * Returns how far the accounts of each seller came, and whom of them nobody asked: a seller who fears bad answers
     * does not ask.
     *
     * @param ownership who leads which account
     * @return the accounts by lead at the date, of several the one with the smallest id; those without are ungrouped
     */
    public SurveyGroups<SellerId> bySeller(Ownership ownership) {
        requireNonNull(ownership, "ownership");
        return by(Grouping.<AccountId, SellerId>of(
                "lead", account -> ownership.leadsOf(account, asOf).stream().findFirst()));
    }

    /**
     * Returns the net promoter score.
     *
     * @return of no answers if nobody was asked for a recommendation
     */
    public Nps nps() {
        return Nps.of(
                answersFor(QuestionPurpose.RECOMMENDATION).stream()
                        .flatMap(answer -> answer.value().number().stream())
                        .collect(toImmutableList()),
                questionnaire.z());
    }

    /**
     * Returns who intends what.
     *
     * @return one for each intention that the questionnaire asks for: cross-sell, up-sell, referral
     */
    public ImmutableList<Intention> intentions() {
        return Arrays.stream(QuestionPurpose.values())
                .filter(QuestionPurpose::isIntention)
                .filter(purpose -> !questionnaire.questionsFor(purpose).isEmpty())
                .map(purpose -> intention(purpose, answersFor(purpose)))
                .collect(toImmutableList());
    }

    private static Intention intention(QuestionPurpose purpose, List<SurveyAnswer> answers) {
        return new Intention(
                purpose,
                accountsOf(answers),
                accountsOf(answers.stream()
                        .filter(answer -> answer.question().format().showsPotential(answer.value()))
                        .toList()));
    }

    private static ImmutableSet<AccountId> accountsOf(List<SurveyAnswer> answers) {
        return answers.stream().map(SurveyAnswer::account).collect(toImmutableSet());
    }

    private List<SurveyAnswer> answersFor(QuestionPurpose purpose) {
        return answers().stream()
                .filter(answer -> answer.question().purpose() == purpose)
                .toList();
    }

    /**
     * Returns what makes customers satisfied, importance against performance.
     *
     * @return the most important first, those without a number last, ties in the order of the form; O(answers x
     *     drivers)
     */
    public ImmutableList<Driver> drivers() {
        return new DriverAnalysis(questionnaire, responses.values().asList()).drivers();
    }

    /**
     * Returns the needs that answers reveal (与件発掘): leads, evidence of what to offer whom.
     *
     * @param locale in whose language the answer becomes the text of the need
     * @return by account, then time; the same need of one account and day once
     */
    public ImmutableList<Need> needs(Locale locale) {
        requireNonNull(locale, "locale");
        return answers().stream()
                .flatMap(answer -> need(answer, locale).stream())
                .map(Revealed::new)
                .distinct()
                .map(Revealed::need)
                .collect(toImmutableList());
    }

    private static Optional<Need> need(SurveyAnswer answer, Locale locale) {
        return answer.option()
                .flatMap(option -> option.need()
                        .map(product -> Need.of(
                                answer.account(),
                                product,
                                answer.recordedOn(),
                                option.label().text(locale))));
    }

    /**
     * Returns the answers as observations, to feed the indices.
     *
     * @return one for each answer, of the question's indicator, on the day of the answer, through the survey channel;
     *     the source is the reference of the questionnaire
     */
    public Observations observations() {
        return Observations.of(answers().stream().map(this::observation).toList());
    }

    private Observation observation(SurveyAnswer answer) {
        return Observation.builder()
                .account(answer.account())
                .indicator(answer.question().indicator())
                .value(answer.value())
                .observedOn(answer.answeredOn())
                .recordedOn(answer.recordedOn())
                .channel(ObservationChannel.SURVEY)
                .source(questionnaire.ref().toString())
                .build();
    }

    /**
     * Returns the answers that are used.
     *
     * @return by account, then time, then in the order of the form
     */
    public ImmutableList<SurveyAnswer> answers() {
        return responses.values().stream()
                .flatMap(response -> response.answers().stream())
                .collect(toImmutableList());
    }

    /**
     * Returns how many answers were given. Those not among {@link #answers()} are counted by the {@code answers} of the
     * findings.
     *
     * @return 0 or more
     */
    public long answersGiven() {
        return answersGiven;
    }

    /**
     * Compares with an earlier result.
     *
     * @param earlier the earlier result, perhaps of another questionnaire
     * @return the change
     * @throws IllegalArgumentException if both questionnaires have one reference but not one content
     */
    public SurveyChange changeSince(SurveyResult earlier) {
        return new SurveyChange(requireNonNull(earlier, "earlier"), this);
    }

    /**
     * Returns what is wrong with the responses given.
     *
     * @return the findings, by account and time
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the reference of the questionnaire.
     *
     * @return name and version
     */
    public DefinitionRef definition() {
        return questionnaire.ref();
    }

    /**
     * Returns the questionnaire.
     *
     * @return the definition
     */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * Returns when.
     *
     * @return the point of view
     */
    public AsOf asOf() {
        return asOf;
    }
}
