/** The vocabulary that the modules of RevenueKit share: accounts, sellers, money, time, findings, explanations. */
@SuppressWarnings(
        "module") // core.internal is exported to our own modules only; those built alone do not see core's source
module org.revenuekit.core {
    requires transitive com.google.common;
    requires transitive org.joda.money;
    requires org.slf4j;
    requires transitive static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.revenuekit.core.account;
    exports org.revenuekit.core.activity;
    exports org.revenuekit.core.asset;
    exports org.revenuekit.core.contact;
    exports org.revenuekit.core.definition;
    exports org.revenuekit.core.finding;
    exports org.revenuekit.core.kpi;
    exports org.revenuekit.core.measure;
    exports org.revenuekit.core.money;
    exports org.revenuekit.core.observation;
    exports org.revenuekit.core.offering;
    exports org.revenuekit.core.opportunity;
    exports org.revenuekit.core.seller;
    exports org.revenuekit.core.statistics;
    exports org.revenuekit.core.time;
    exports org.revenuekit.core.internal to
            org.revenuekit.hierarchy,
            org.revenuekit.segmentation,
            org.revenuekit.funnel,
            org.revenuekit.lifetime;
}
