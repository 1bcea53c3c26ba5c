package org.revenuekit.segmentation.survey;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.function.Predicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;

/**
 * How far some accounts came: all &gt;= asked &gt;= answered &gt;= with potential. Sets are in the order in which the
 * accounts were given; each is made by the call, O(n).
 */
public final class SurveyStages {
    private final ImmutableMap<AccountId, SurveyStage> stages;

    SurveyStages(Map<AccountId, SurveyStage> stages) {
        this.stages = ImmutableMap.copyOf(stages);
    }

    /**
     * Returns all of them.
     *
     * @return those that were or could have been asked
     */
    public ImmutableSet<AccountId> all() {
        return stages.keySet();
    }

    /**
     * Returns who was asked.
     *
     * @return those asked at least once
     */
    public ImmutableSet<AccountId> asked() {
        return from(SurveyStage.ASKED);
    }

    /**
     * Returns who answered.
     *
     * @return those that gave at least one answer that could be used
     */
    public ImmutableSet<AccountId> answered() {
        return from(SurveyStage.ANSWERED);
    }

    /**
     * Returns who has potential (可能性).
     *
     * @return those of which at least one answer shows room for a sale
     */
    public ImmutableSet<AccountId> withPotential() {
        return from(SurveyStage.POTENTIAL);
    }

    /**
     * Returns who was not asked. Who asks only the satisfied finds everybody satisfied (選択バイアス).
     *
     * @return those never asked
     */
    public ImmutableSet<AccountId> notAsked() {
        return at(SurveyStage.NOT_ASKED);
    }

    /**
     * Returns who did not answer.
     *
     * @return those that were asked and gave no answer that could be used
     */
    public ImmutableSet<AccountId> notAnswered() {
        return at(SurveyStage.ASKED);
    }

    /**
     * Returns how many were asked.
     *
     * @return asked / all
     */
    public Ratio askedRate() {
        return Ratio.of(asked().size(), all().size());
    }

    /**
     * Returns how many answered (回答率).
     *
     * @return answered / asked
     */
    public Ratio answerRate() {
        return Ratio.of(answered().size(), asked().size());
    }

    /**
     * Returns how many have potential, of those that answered: who did not answer may have some, too.
     *
     * @return with potential / answered
     */
    public Ratio potentialRate() {
        return Ratio.of(withPotential().size(), answered().size());
    }

    SurveyStage of(AccountId account) {
        return requireNonNull(stages.get(account));
    }

    private ImmutableSet<AccountId> from(SurveyStage first) {
        return those(stage -> stage.compareTo(first) >= 0);
    }

    private ImmutableSet<AccountId> at(SurveyStage only) {
        return those(stage -> stage == only);
    }

    private ImmutableSet<AccountId> those(Predicate<SurveyStage> wanted) {
        return stages.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }

    /** Returns the four counts. */
    @Override
    public String toString() {
        return all().size() + " accounts, " + asked().size() + " asked, "
                + answered().size() + " answered, " + withPotential().size() + " with potential";
    }
}
