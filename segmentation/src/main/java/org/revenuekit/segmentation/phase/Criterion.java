package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Text;

/**
 * A closed question about what the customer did, answered by evidence: so concrete that anybody judges the same.
 *
 * <p>It is {@link CriterionResult#MET} if enough evidence shows it, and {@link CriterionResult#NOT_MET} if everything
 * that could show it has been denied since. Else it is not known, or not met where absence is an answer. A yes and a no
 * of one day that were recorded on one day decide nothing: it is not known then.
 */
@Value.Immutable
public abstract class Criterion implements WithCriterion {
    Criterion() {}

    /**
     * Returns a criterion that is asked of everybody, and not known if nothing was seen.
     *
     * @param id its id
     * @param question a question to be answered with yes or no
     * @param pattern what shows that the answer is yes
     * @return the criterion
     */
    public static Criterion of(CriterionId id, Label question, EvidencePattern pattern) {
        return builder().id(id).question(question).pattern(pattern).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns its id.
     *
     * @return the id, once in a model
     */
    public abstract CriterionId id();

    /**
     * Returns what is asked.
     *
     * @return a question to be answered with yes or no
     */
    public abstract Label question();

    /**
     * Returns what shows that the answer is yes.
     *
     * @return the pattern
     */
    public abstract EvidencePattern pattern();

    /**
     * Returns when the question arises at all: without the occasion it is not known, whatever else was seen. So more
     * evidence can turn "not known" into "not met" in this one way: by showing that the question arises.
     *
     * @return what shows that there was an occasion; empty if the question always arises
     */
    public abstract Optional<EvidencePattern> occasion();

    /**
     * Returns what it means that too little was seen.
     *
     * @return {@link CriterionResult#UNKNOWN} by default, or {@link CriterionResult#NOT_MET} where everything is
     *     recorded, such as orders
     */
    @Value.Default
    public CriterionResult unseen() {
        return CriterionResult.UNKNOWN;
    }

    /**
     * Returns whose definition it is, such as that of an article, or our proposal.
     *
     * @return the source, if stated: not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> source();

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(id(), question(), pattern(), occasion(), unseen().name(), source());
    }

    @Value.Check
    void check() {
        checkArgument(
                unseen() != CriterionResult.MET, "unseen must be UNKNOWN or NOT_MET, was MET (criterion %s)", id());
        source().ifPresent(source -> Text.checkName(source, "source"));
    }

    /** Builds a criterion; id, question and pattern are mandatory. */
    public static final class Builder extends ImmutableCriterion.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
