package org.revenuekit.examples.definitions;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPolicy;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.asset.ProrationPolicy;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.examples.definitions.Definitions.Sample;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.funnel.retention.ExistingPolicy;
import org.revenuekit.funnel.retention.RenewalPolicy;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.revenue.RevenuePolicy;
import org.revenuekit.funnel.success.AdoptionPolicy;
import org.revenuekit.funnel.success.ContactCadence;
import org.revenuekit.funnel.success.CriterionId;
import org.revenuekit.funnel.success.LifecyclePolicy;
import org.revenuekit.funnel.success.OnboardingPlan;
import org.revenuekit.funnel.success.ServicePromise;
import org.revenuekit.funnel.success.SuccessCriteria;
import org.revenuekit.funnel.success.SuccessCriterion;
import org.revenuekit.funnel.success.UsageKind;
import org.revenuekit.lifetime.BuyingPolicy;
import org.revenuekit.lifetime.LifetimeValuePolicy;
import org.revenuekit.lifetime.RetentionFitPolicy;

/** Definitions for tests of what customers pay, how they are kept and what they are worth. */
final class CustomerDefinitions {
    private CustomerDefinitions() {}

    /** Of each kind the standard, and more where the standard leaves something out. */
    static ImmutableList<Sample<?>> samples() {
        return ImmutableList.of(
                new Sample<>("asset", DefinitionJson.ASSET_POLICY, AssetPolicy.standard()),
                new Sample<>("proration", DefinitionJson.PRORATION_POLICY, ProrationPolicy.standard()),
                new Sample<>("revenue", DefinitionJson.REVENUE_POLICY, RevenuePolicy.standard(CurrencyUnit.JPY)),
                new Sample<>("rates", DefinitionJson.REVENUE_POLICY, withRates()),
                new Sample<>("retention", DefinitionJson.RETENTION_POLICY, RetentionPolicy.standard()),
                new Sample<>("renewal", DefinitionJson.RENEWAL_POLICY, RenewalPolicy.standard(CurrencyUnit.JPY)),
                new Sample<>("existing", DefinitionJson.EXISTING_POLICY, ExistingPolicy.standard(CurrencyUnit.JPY)),
                new Sample<>(
                        "customer-lifecycle",
                        DefinitionJson.CUSTOMER_LIFECYCLE_POLICY,
                        CustomerLifecyclePolicy.standard()),
                new Sample<>("lifecycle", DefinitionJson.LIFECYCLE_POLICY, LifecyclePolicy.standard()),
                new Sample<>("criteria", DefinitionJson.SUCCESS_CRITERIA, criteria()),
                new Sample<>("onboarding", DefinitionJson.ONBOARDING_PLAN, OnboardingPlan.standard()),
                new Sample<>("cadence", DefinitionJson.CONTACT_CADENCE, ContactCadence.standard()),
                new Sample<>("once", DefinitionJson.CONTACT_CADENCE, once()),
                new Sample<>("promise", DefinitionJson.SERVICE_PROMISE, ServicePromise.standard()),
                new Sample<>("seats", DefinitionJson.ADOPTION_POLICY, AdoptionPolicy.standard(UsageKind.SEATS)),
                new Sample<>("features", DefinitionJson.ADOPTION_POLICY, AdoptionPolicy.standard(UsageKind.FEATURES)),
                new Sample<>("value", DefinitionJson.LIFETIME_VALUE_POLICY, LifetimeValuePolicy.standard()),
                new Sample<>("fit", DefinitionJson.RETENTION_FIT_POLICY, RetentionFitPolicy.standard()),
                new Sample<>(
                        "buyers",
                        DefinitionJson.BUYING_POLICY,
                        BuyingPolicy.standard(CurrencyUnit.JPY, new BigDecimal("0.4"))));
    }

    private static RevenuePolicy withRates() {
        return RevenuePolicy.standard(CurrencyUnit.USD).toBuilder()
                .ref(DefinitionRef.of("recurring-revenue", 2))
                .rateDate(LocalDate.of(2026, 4, 1))
                .basis(new MonthBasis(Ratio.of(1461, 28), Ratio.of(1461, 4)))
                .build();
    }

    private static SuccessCriteria criteria() {
        SuccessCriterion ofAll = SuccessCriterion.builder()
                .id(CriterionId.of("tickets"))
                .meaning(Label.of("Few tickets", "問い合わせが少ない"))
                .indicator(IndicatorId.of("tickets"))
                .target(BigDecimal.TEN)
                .direction(KpiDirection.LOWER_IS_BETTER)
                .dueOn(LocalDate.of(2026, 9, 30))
                .build();
        return SuccessCriteria.builder()
                .ref(DefinitionRef.of("success", 1))
                .addCriteria(
                        ofAll,
                        ofAll.withId(CriterionId.of("of-one")).withAccount(AccountId.of("a")),
                        ofAll.withId(CriterionId.of("of-some")).withSegment("S"))
                .build();
    }

    private static ContactCadence once() {
        return ContactCadence.standard().toBuilder()
                .ref(DefinitionRef.of("contact-cadence", 2))
                .offsets(ImmutableList.of(Period.ZERO))
                .every(Optional.empty())
                .build();
    }
}
