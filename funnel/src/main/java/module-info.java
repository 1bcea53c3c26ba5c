/** THE MODEL: processes, the journeys of leads through them, and what is measured on them. */
module org.revenuekit.funnel {
    requires transitive org.revenuekit.core;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.revenuekit.funnel.attainment;
    exports org.revenuekit.funnel.attribution;
    exports org.revenuekit.funnel.bottleneck;
    exports org.revenuekit.funnel.change;
    exports org.revenuekit.funnel.columns;
    exports org.revenuekit.funnel.conversion;
    exports org.revenuekit.funnel.department;
    exports org.revenuekit.funnel.effect;
    exports org.revenuekit.funnel.flow;
    exports org.revenuekit.funnel.forecast;
    exports org.revenuekit.funnel.journey;
    exports org.revenuekit.funnel.kpi;
    exports org.revenuekit.funnel.lifecycle;
    exports org.revenuekit.funnel.plan;
    exports org.revenuekit.funnel.process;
    exports org.revenuekit.funnel.queue;
    exports org.revenuekit.funnel.retention;
    exports org.revenuekit.funnel.revenue;
    exports org.revenuekit.funnel.steps;
    exports org.revenuekit.funnel.submission;
    exports org.revenuekit.funnel.success;
}
