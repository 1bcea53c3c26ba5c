/** The vocabulary that the modules of RevenueKit share: accounts, sellers, money, time, findings, explanations. */
@SuppressWarnings("module") // core.internal is exported to our own modules only; two of them do not see core's source
module org.revenuekit.core {
    requires transitive com.google.common;
    requires transitive org.joda.money;
    requires org.slf4j;
    requires transitive static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.revenuekit.core.measure;
    exports org.revenuekit.core.money;
}
