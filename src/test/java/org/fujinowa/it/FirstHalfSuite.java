package org.fujinowa.it;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Half of the work, on a server of its own; {@link SecondHalfSuite} does all the rest at the same time. */
@Suite
@SelectPackages("org.fujinowa")
@IncludeClassNamePatterns(FirstHalfSuite.MEMBERS)
@ConfigurationParameter(key = "junit.jupiter.testclass.order.default", value = FirstHalfSuite.BY_NAME)
class FirstHalfSuite {

    static final String MEMBERS =
            ".*\\.(EveryPageInEnglish|WholeWay|Evening|Weights|ApiFuzz|Backup|Drafts|Headers|Keyboard|Menu|SortAndFilter|TwoCoordinators)IT";

    static final String BY_NAME = "org.junit.jupiter.api.ClassOrderer$ClassName";
}
