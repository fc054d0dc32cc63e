@echo off
rem Runs oncall with the runtime beside it, otherwise with the Java of JAVA_HOME or of the PATH.
setlocal
set "java=%~dp0runtime\bin\java.exe"
set "archive="
if exist "%java%" for %%a in ("%~dp0oncall-*.jsa") do set "archive=-XX:SharedArchiveFile="%%~fa" -Doncall.archive=true"
if not exist "%java%" set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java=java.exe"
set "flags=-XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+UseSerialGC -Xlog:disable -XX:+DisplayVMOutputToStderr"
"%java%" %flags% %archive% %ONCALL_JAVA_OPTIONS% -cp "%~dp0oncall" oncall.Oncall %*
exit /b %errorlevel%
