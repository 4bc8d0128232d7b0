package org.fujinowa.it;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every test that needs a server and is not in {@link FirstHalfSuite}: a new one is here by itself. */
@Suite
@SelectPackages("org.fujinowa")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(FirstHalfSuite.MEMBERS)
@ConfigurationParameter(key = "junit.jupiter.testclass.order.default", value = FirstHalfSuite.BY_NAME)
class SecondHalfSuite {}
