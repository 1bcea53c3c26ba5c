package org.revenuekit.hierarchy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.Share;
import org.revenuekit.hierarchy.link.StatedInfluence;

/**
 * How links become one forest: a definition, named and versioned. It says which kinds of link are followed, whom to
 * believe first where they contradict each other, and from which share a holder controls.
 */
@Value.Immutable
public abstract class HierarchyView implements WithHierarchyView {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    HierarchyView() {}

    /**
     * The view to start from: what people declared in the CRM's parent field comes first, then branches, consolidation
     * and holders of more than half. What only may control attracts nothing.
     *
     * @return {@code standard@1}
     */
    public static HierarchyView standard() {
        return of(
                "standard",
                LinkKind.PARENT_ACCOUNT,
                LinkKind.BRANCH_OF,
                LinkKind.CONSOLIDATION,
                LinkKind.OWNERSHIP,
                LinkKind.ULTIMATE_CONSOLIDATION);
    }

    /**
     * Legal families as vendors of company data (D&amp;B) draw them: branches belong to their head office, subsidiaries
     * to who holds more than half. What a CRM declares does not count.
     *
     * @return {@code majority-ownership@1}
     */
    public static HierarchyView majorityOwnership() {
        return of("majority-ownership", LinkKind.BRANCH_OF, LinkKind.OWNERSHIP);
    }

    /**
     * Capital affiliation as Japanese accounting draws it (資本系列): a subsidiary (子会社) is held by more than half, or by
     * 40 % and more with stated control (実質支配力基準); an affiliate (関連会社) is held by 20 % and more, or by 15 % with stated
     * influence (影響力基準), and stays out of the family.
     *
     * @return {@code capital-affiliation@1}
     */
    public static HierarchyView capitalAffiliation() {
        return majorityOwnership().toBuilder()
                .ref(DefinitionRef.of("capital-affiliation", 1))
                .substantialControlFrom(new BigDecimal("0.4"))
                .build();
    }

    /**
     * Groups as their consolidated accounts draw them (連結), as GLEIF publishes them: the direct parent, or else the
     * ultimate one, with nothing known between.
     *
     * @return {@code consolidation@1}
     */
    public static HierarchyView consolidation() {
        return of("consolidation", LinkKind.CONSOLIDATION, LinkKind.ULTIMATE_CONSOLIDATION);
    }

    /**
     * Returns the views that the library ships.
     *
     * @return the standard one first
     */
    public static ImmutableList<HierarchyView> shipped() {
        return ImmutableList.of(standard(), majorityOwnership(), capitalAffiliation(), consolidation());
    }

    private static HierarchyView of(String name, LinkKind... kinds) {
        return builder()
                .ref(DefinitionRef.of(name, 1))
                .kinds(ImmutableList.copyOf(kinds))
                .build();
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
     * Returns a builder that starts from this view; give the changed view another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns which kinds of link are followed.
     *
     * @return believed first stands first; at least one, none twice
     */
    public abstract ImmutableList<LinkKind> kinds();

    /**
     * Returns whom to believe first, whatever the kind of link.
     *
     * @return most trusted first, none twice; sources that are not named here, and links without one, come after all of
     *     these and are equal among themselves. Empty by default
     */
    public abstract ImmutableList<LinkSource> sources();

    /**
     * Returns the share above which, not at which, a holder controls.
     *
     * @return from 0.5, so that no two can, to below 1; 0.5 by default
     */
    @Value.Default
    public BigDecimal controlAbove() {
        return HALF;
    }

    /**
     * Returns the share from which a holder controls for whom control is stated (実質支配力基準).
     *
     * @return above 0, at most {@link #controlAbove()}; empty, as by default, if stated control does not count
     */
    public abstract Optional<BigDecimal> substantialControlFrom();

    /**
     * Returns the share from which a holder has influence, so that the company is its affiliate (関連会社).
     *
     * @return above 0, at most {@link #controlAbove()}; 0.2 by default
     */
    @Value.Default
    public BigDecimal affiliateFrom() {
        return new BigDecimal("0.2");
    }

    /**
     * Returns the share from which the company is an affiliate of a holder for whom influence is stated (影響力基準).
     *
     * @return above 0, at most {@link #affiliateFrom()}; 0.15 by default
     */
    @Value.Default
    public BigDecimal influencedAffiliateFrom() {
        return new BigDecimal("0.15");
    }

    /**
     * Returns whether a holder that only may control is taken as the parent where nobody surely controls.
     *
     * @return false by default: a minority holder must not swallow the tree
     */
    @Value.Default
    public boolean possibleControlCounts() {
        return false;
    }

    /**
     * Returns whether a link from an account to itself is how the source marks a top, and so no finding.
     *
     * @return false by default
     */
    @Value.Default
    public boolean selfLinkMarksTop() {
        return false;
    }

    /**
     * Returns which account of a circle becomes the top.
     *
     * @return the smallest id by default
     */
    @Value.Default
    public CycleTop cycleTop() {
        return CycleTop.SMALLEST_ID;
    }

    /**
     * Returns what a holder is to a company.
     *
     * @param share what it holds
     * @param influence what is stated beside
     * @return the standing by the thresholds of this view; between affiliate and minority the lower bound decides
     */
    public HolderStanding standingOf(Share share, StatedInfluence influence) {
        boolean statedControl = influence == StatedInfluence.CONTROLLING;
        if (isAbove(share.low(), statedControl)) {
            return HolderStanding.CONTROLS;
        }
        if (isAbove(share.high(), statedControl)) {
            return HolderStanding.POSSIBLE_CONTROL;
        }
        BigDecimal from = influence == StatedInfluence.NONE ? affiliateFrom() : influencedAffiliateFrom();
        return share.low().compareTo(from) >= 0 ? HolderStanding.AFFILIATE : HolderStanding.MINORITY;
    }

    private boolean isAbove(BigDecimal share, boolean statedControl) {
        return share.compareTo(controlAbove()) > 0
                || (statedControl
                        && substantialControlFrom()
                                .filter(from -> share.compareTo(from) >= 0)
                                .isPresent());
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    HierarchyView check() {
        checkArgument(!kinds().isEmpty(), "kinds must not be empty (view %s)", ref());
        checkArgument(
                ImmutableSet.copyOf(kinds()).size() == kinds().size(),
                "kinds must not name one twice, was %s (view %s)",
                kinds(),
                ref());
        checkArgument(
                ImmutableSet.copyOf(sources()).size() == sources().size(),
                "sources must not name one twice, was %s (view %s)",
                sources(),
                ref());
        BigDecimal control = Decimals.argument(controlAbove(), "controlAbove");
        BigDecimal affiliate = Decimals.argument(affiliateFrom(), "affiliateFrom");
        BigDecimal influenced = Decimals.argument(influencedAffiliateFrom(), "influencedAffiliateFrom");
        Optional<BigDecimal> substantial =
                substantialControlFrom().map(from -> Decimals.argument(from, "substantialControlFrom"));
        checkArgument(
                control.compareTo(HALF) >= 0 && control.compareTo(BigDecimal.ONE) < 0,
                "controlAbove must be in [0.5, 1), was %s (view %s)",
                control,
                ref());
        substantial.ifPresent(from -> checkPart("substantialControlFrom", from, "controlAbove", control));
        checkPart("affiliateFrom", affiliate, "controlAbove", control);
        checkPart("influencedAffiliateFrom", influenced, "affiliateFrom", affiliate);
        // in their normal form, so that views that say the same are equal
        return this.withControlAbove(control)
                .withAffiliateFrom(affiliate)
                .withInfluencedAffiliateFrom(influenced)
                .withSubstantialControlFrom(substantial);
    }

    private void checkPart(String name, BigDecimal value, String ofName, BigDecimal of) {
        checkArgument(
                value.signum() > 0 && value.compareTo(of) <= 0,
                "%s must be above 0 and at most %s, %s, was %s (view %s)",
                name,
                ofName,
                of,
                value,
                ref());
    }

    /** Builds a view; reference and kinds are mandatory. */
    public static final class Builder extends ImmutableHierarchyView.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
